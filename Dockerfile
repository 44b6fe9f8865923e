# planctl with what it needs for PDFs and git:
#   docker build -t planctl . && docker run --rm -v "$PWD:/plans" planctl diff 2024 2026
FROM debian:bookworm-slim AS build
COPY . /planctl
WORKDIR /planctl
RUN .ci/setup && cmake --workflow --preset demo

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends git poppler-utils \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*'
COPY --from=build /planctl/build/release/planctl /usr/local/bin/planctl
COPY --from=build /planctl/NOTICES /planctl/LICENSE /usr/local/share/doc/planctl/
WORKDIR /plans
ENTRYPOINT ["planctl"]
