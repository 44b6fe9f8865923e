// Whether a sanitizer watches the tests, which takes several times as long.
#pragma once

namespace planctl::tests {

#if defined(__SANITIZE_ADDRESS__)  // gcc
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)  // clang
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif

}  // namespace planctl::tests
