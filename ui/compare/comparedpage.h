// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/articlepage.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// What became of words of an article in its other version.
enum class WordChange : std::uint8_t {
    Only, ///< the other has them not
    Replaced, ///< the other has others in their place
};

/// Words that the other version has not.
struct ChangedWords
{
    TextSpan span;
    WordChange change = WordChange::Only;

    friend bool operator==(const ChangedWords &, const ChangedWords &) = default;
};

/// One of two articles that are read beside each other.
///
/// Words that only this version has are struck through where they are gone, and underlined where
/// they are new; those that were replaced have a frame besides. Blocks that only this article has
/// may have a dotted bar beside them.
class ComparedPage : public ArticlePage
{
    Q_OBJECT

public:
    /// How changed words are drawn: as those that are gone, or as those that are new.
    enum class Version : std::uint8_t { Earlier, Later };

    explicit ComparedPage(QWidget *parent = nullptr);

    /// @p words and @p blocks are ordered.
    void setChanges(std::vector<ChangedWords> words, Version version);
    void setAlone(std::vector<std::size_t> blocks);
    void setAloneMarked(bool marked); ///< whether these have their bar
    [[nodiscard]] const std::vector<std::size_t> &alone() const { return m_alone; }
    /// Lays a band under a block; nothing: under none.
    void setBand(std::optional<std::size_t> block);

    /// Where a block stands, in the document's coordinates; lays out as far as that.
    [[nodiscard]] QRectF blockBox(std::size_t block) const;
    /// Returns the block at @p y of the document, or the next one below.
    [[nodiscard]] std::size_t blockAt(double y) const;
    [[nodiscard]] std::size_t caretBlock() const;
    [[nodiscard]] double documentHeight() const; ///< lays out all of it

Q_SIGNALS:
    void blockPointedAt(std::optional<std::size_t> block);
    void partnerWanted(std::size_t block); ///< to go where the other article tells the same
    void menuWanted(QPoint place); ///< of the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintChanges(QPainter &painter, TextSpan visible) const;

    std::vector<ChangedWords> m_changes;
    Version m_version = Version::Earlier;
    std::vector<std::size_t> m_alone; ///< in order
    bool m_isAloneMarked = false;
    std::optional<std::size_t> m_band;
};

} // namespace slantlight::ui
