// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmltree.h"

#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <utility>
#include <vector>

#include <time.h>

namespace slantlight {

/// Gives the parser its memory, counts it, and takes all of it back at once: gumbo's own way to
/// free a tree goes down into it by recursion, and a deep one overflows the stack.
///
/// gumbo cannot be told that there is no memory, nor to stop. So where a bound is reached the
/// parser is left by a long jump; nothing but frames of gumbo, which is C, lie between.
class HtmlTree::Memory
{
public:
    explicit Memory(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    ~Memory()
    {
        for (void *chunk : m_chunks) {
            std::free(chunk);
        }
        while (m_large != nullptr) {
            std::free(std::exchange(m_large, m_large->next));
        }
    }

    /// Returns the html element of @p html, or nullptr where a bound was reached.
    [[nodiscard]] const GumboNode *parse(const QByteArray &html)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        options.userdata = this;
        options.allocator = [](void *self, std::size_t size) {
            return static_cast<Memory *>(self)->allocate(size);
        };
        options.deallocator = [](void *self, void *block) {
            static_cast<Memory *>(self)->release(block);
        };
        return parse(options, html.constData(), static_cast<std::size_t>(html.size()));
    }

    [[nodiscard]] ErrorCode whatStopped() const { return m_whatStopped; }

private:
    /// What stands before every block.
    struct alignas(std::max_align_t) Header
    {
        Header *next = nullptr; ///< of the free ones of its size
        std::size_t size = 0; ///< with the header
    };
    /// What stands before that of a large one.
    struct alignas(std::max_align_t) Link
    {
        Link *previous = nullptr;
        Link *next = nullptr;
    };

    static constexpr std::size_t grain = sizeof(Header);
    static constexpr std::size_t largestSmall = 64 * grain;
    static constexpr std::size_t chunkSize = 1UL << 20;

    // In a function of its own, without a local that the jump could spoil.
    [[nodiscard]] const GumboNode *parse(const GumboOptions &options, const char *html,
                                         std::size_t size)
    {
        m_start = secondsOfThread();
        if (setjmp(m_way) != 0) {
            return nullptr;
        }
        return gumbo_parse_with_options(&options, html, size)->root;
    }

    [[noreturn]] void leave(ErrorCode why)
    {
        m_whatStopped = why;
        std::longjmp(m_way, 1);
    }

    void *allocate(std::size_t size)
    {
        constexpr int often = 4096;
        if (++m_calls % often == 0) {
            look();
        }
        const std::size_t whole = (size + sizeof(Header) + grain - 1) / grain * grain;
        m_used += whole;
        if (m_used > mostMemory) {
            leave(ErrorCode::PageTooTangled);
        }
        Header *const block = whole > largestSmall ? takeLarge(whole) : takeSmall(whole);
        block->size = whole;
        return block + 1;
    }

    void release(void *memory)
    {
        if (memory == nullptr) {
            return;
        }
        Header *const block = static_cast<Header *>(memory) - 1;
        m_used -= block->size;
        if (block->size > largestSmall) {
            freeLarge(block);
        } else {
            block->next = std::exchange(m_free.at(block->size / grain), block);
        }
    }

    Header *takeSmall(std::size_t whole)
    {
        Header *&free = m_free.at(whole / grain);
        if (free != nullptr) {
            return std::exchange(free, free->next);
        }
        if (m_chunks.empty() || m_inChunk + whole > chunkSize) {
            m_chunks.push_back(fromSystem(chunkSize));
            m_inChunk = 0;
        }
        void *const place = static_cast<std::byte *>(m_chunks.back()) + m_inChunk;
        m_inChunk += whole;
        return new (place) Header;
    }

    Header *takeLarge(std::size_t whole)
    {
        auto *const link = new (fromSystem(sizeof(Link) + whole)) Link{.next = m_large};
        if (m_large != nullptr) {
            m_large->previous = link;
        }
        m_large = link;
        return new (link + 1) Header;
    }

    void freeLarge(Header *block)
    {
        Link *const link = reinterpret_cast<Link *>(block) - 1;
        (link->previous != nullptr ? link->previous->next : m_large) = link->next;
        if (link->next != nullptr) {
            link->next->previous = link->previous;
        }
        std::free(link);
    }

    void *fromSystem(std::size_t size)
    {
        void *const memory = std::malloc(size);
        if (memory == nullptr) {
            leave(ErrorCode::PageTooTangled);
        }
        return memory;
    }

    void look()
    {
        if (m_stop.stop_requested()) {
            leave(ErrorCode::Cancelled);
        }
        if (secondsOfThread() - m_start > mostSeconds) {
            leave(ErrorCode::PageTooTangled);
        }
    }

    static double secondsOfThread()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    }

    std::stop_token m_stop;
    std::jmp_buf m_way{};
    ErrorCode m_whatStopped = ErrorCode::PageTooTangled;
    double m_start = 0;
    unsigned m_calls = 0;
    std::size_t m_used = 0;
    std::array<Header *, largestSmall / grain + 1> m_free{}; // by size in grains
    std::vector<void *> m_chunks;
    std::size_t m_inChunk = 0; // bytes of the last chunk that are given away
    Link *m_large = nullptr;
};

HtmlTree::HtmlTree(std::unique_ptr<Memory> memory)
    : m_memory(std::move(memory))
{
}

HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::parse(const QByteArray &html, const std::stop_token &stop)
{
    HtmlTree tree(std::make_unique<Memory>(stop));
    tree.m_root = tree.m_memory->parse(html);
    if (tree.m_root == nullptr) {
        return std::unexpected(Error{tree.m_memory->whatStopped(), {}});
    }
    return tree;
}

} // namespace slantlight
