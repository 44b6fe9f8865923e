// Texts as small numbers: equal texts have equal ids, counted from 0 in the order of their first appearance.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace planctl {

/// A hash of a text in a few steps for eight bytes.
std::uint32_t quick_hash(std::string_view text);

/// An open hash table; std::unordered_map spends more on its nodes than a short comparison spends on
/// everything else. Keeps views: the texts must outlive it. All texts of one are hashed alike.
class Interner {
 public:
  explicit Interner(std::size_t expected = 0);

  /// The id of the text, which is size() - 1 after the call when it is new.
  std::uint32_t intern(std::string_view text) { return intern(text, quick_hash(text)); }
  std::uint32_t intern(std::string_view text, std::uint32_t hash);
  /// The id of a text that was interned; size() for others.
  [[nodiscard]] std::uint32_t find(std::string_view text) const { return find(text, quick_hash(text)); }
  [[nodiscard]] std::uint32_t find(std::string_view text, std::uint32_t hash) const;
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(texts_.size()); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t id = UINT32_MAX;  ///< free
  };

  void grow();
  [[nodiscard]] std::size_t find_slot(std::string_view text, std::uint32_t hash) const;

  std::vector<Slot> slots_;  ///< a power of two, at most half of it taken
  std::vector<std::string_view> texts_;
};

}  // namespace planctl
