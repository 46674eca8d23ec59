// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/foldedarticle.h"

#include "core/structure/brokenwords.h"
#include "core/structure/linewords.h"

#include <optional>
#include <vector>

namespace slantlight {

namespace {

/// Finds the line ends inside blocks.
class LineEnds
{
public:
    LineEnds(const QString &text, const Language &language)
        : m_text(text)
        , m_language(language)
    {
    }

    void addIn(TextSpan block)
    {
        const qsizetype end = block.end().value();
        qsizetype begin = block.begin().value();
        while (true) {
            const qsizetype lineEnd = QStringView(m_text).first(end).indexOf(u'\n', begin);
            if (lineEnd < 0) {
                return;
            }
            const QStringView line = QStringView(m_text).sliced(begin, lineEnd - begin).trimmed();
            qsizetype next = lineEnd + 1;
            while (next < end && isIndent(m_text.at(next))) {
                ++next;
            }
            add(line, QStringView(m_text).sliced(next, end - next));
            begin = lineEnd + 1;
        }
    }

    [[nodiscard]] const std::vector<LineEnd> &found() const { return m_found; }

private:
    [[nodiscard]] static bool isIndent(QChar c) { return c.isSpace() && c != u'\n'; }

    // Blank lines stay: nothing goes on over them.
    void add(QStringView line, QStringView next)
    {
        if (line.isEmpty() || next.isEmpty() || next.startsWith(u'\n')) {
            return;
        }
        const bool isInWord = BrokenWords::goesOn(line, next);
        qsizetype begin = line.data() + line.size() - m_text.constData();
        if (isInWord && !keepsHyphen(line, next)) {
            --begin;
        }
        m_found.push_back(
            {.span = {TextOffset(begin), TextOffset(next.data() - m_text.constData())},
             .isInWord = isInWord});
    }

    [[nodiscard]] bool keepsHyphen(QStringView line, QStringView next)
    {
        if (!m_broken) {
            m_words.emplace(m_language.lineLists());
            m_broken.emplace(m_text, *m_words);
        }
        return m_broken->keepsHyphen(line, next);
    }

    const QString &m_text;
    const Language &m_language;
    std::optional<LineWords> m_words; ///< made when first needed, which is seldom
    std::optional<BrokenWords> m_broken;
    std::vector<LineEnd> m_found;
};

} // namespace

FoldedText foldedTextOf(const Article &article, const Language &language)
{
    LineEnds ends(article.text(), language);
    for (const Block &block : article.blocks()) {
        ends.addIn(block.span);
    }
    return {article.text(), Folding::Letters, ends.found()};
}

} // namespace slantlight
