// The same work on many things, by several threads, with the results in the order of the things: a pipeline whose
// memory does not grow with their number.
#pragma once

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace planctl {

template <class Result, class Thread = std::jthread>
class OrderedWork {
 public:
  /// `work(i)` for every i below `count`, by `jobs` threads or as many of them as the system gives; by the caller of
  /// `next` where that is 1 or none can be had. What `work` uses must outlive this.
  OrderedWork(std::size_t count, std::size_t jobs, std::function<Result(std::size_t)> work)
      : count_(count),
        at_once_(std::clamp<std::size_t>(count / (results_a_job * std::max<std::size_t>(jobs, 1)), 1, most_at_once)),
        work_(std::move(work)) {
    if (jobs > 1) start(jobs);
  }
  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;
  ~OrderedWork() {
    {
      std::lock_guard lock(mutex_);
      begun_ = count_;
    }
    may_begin_.notify_all();
  }

  /// The result of the next thing in order; no value behind the last. Throws what its work threw.
  std::optional<Result> next() {
    if (taken_ == count_) return std::nullopt;
    if (slots_.empty()) return work_(taken_++);
    Slot& slot = slots_[taken_ % slots_.size()];
    std::unique_lock lock(mutex_);
    is_done_.wait(lock, [&] { return slot.done; });
    Slot finished = std::exchange(slot, Slot{});
    ++taken_;
    lock.unlock();
    if (taken_ % at_once_ == 0) may_begin_.notify_one();
    if (finished.failure) std::rethrow_exception(finished.failure);
    return std::move(finished.result);
  }

 private:
  static constexpr std::size_t results_a_job = 8;  // that may wait for a slow one
  static constexpr std::size_t most_at_once = 4;   // things that a thread begins together: waking one takes long

  struct Slot {
    std::optional<Result> result;
    std::exception_ptr failure;
    bool done = false;
  };

  /// A limit on threads or memory makes the work slower, and is no failure.
  void start(std::size_t jobs) {
    slots_ = std::vector<Slot>(jobs * results_a_job);
    try {
      threads_.reserve(jobs);
      while (threads_.size() < jobs) threads_.emplace_back([this] { run(); });
    } catch (const std::exception&) {
      // No more threads, or no memory for one.
    }
    if (threads_.empty()) slots_.clear();
  }

  void run() {
    std::unique_lock lock(mutex_);
    while (true) {
      may_begin_.wait(lock, [&] { return begun_ >= count_ || begun_ + at_once_ <= taken_ + slots_.size(); });
      if (begun_ >= count_) return;
      std::size_t first = begun_;
      begun_ = std::min(first + at_once_, count_);
      std::size_t last = begun_;
      lock.unlock();
      std::array<Slot, most_at_once> finished;
      for (std::size_t i = first; i < last; ++i) finished[i - first] = finish(i);
      lock.lock();
      for (std::size_t i = first; i < last; ++i) slots_[i % slots_.size()] = std::move(finished[i - first]);
      if (first <= taken_ && taken_ < last) is_done_.notify_one();
    }
  }

  Slot finish(std::size_t index) const {
    try {
      return {work_(index), nullptr, true};
    } catch (...) {
      return {std::nullopt, std::current_exception(), true};
    }
  }

  std::size_t count_;
  std::size_t at_once_;
  std::function<Result(std::size_t)> work_;
  std::vector<Slot> slots_;  ///< of those that were begun and not taken; none without threads
  std::size_t begun_ = 0;
  std::size_t taken_ = 0;
  std::mutex mutex_;
  std::condition_variable may_begin_;
  std::condition_variable is_done_;
  std::vector<Thread> threads_;  ///< last: they end before what they use
};

}  // namespace planctl
