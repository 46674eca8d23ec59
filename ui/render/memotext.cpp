// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/memotext.h"

#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

#include <ranges>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

bool leadsSomewhere(const QString &address)
{
    const QString scheme = QUrl(address).scheme().toLower();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto";
}

/// A stretch of a document whose look is not what it should be.
struct Odd
{
    int begin = 0;
    int end = 0;
    bool isPicture = false;
    QString words; ///< of a picture
};

std::vector<Odd> oddIn(const QTextDocument &document)
{
    std::vector<Odd> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const int begin = fragment.position();
            if (format.isImageFormat()) {
                found.push_back({begin, begin + fragment.length(), true,
                                 format.property(QTextFormat::ImageAltText).toString()});
            } else if (format.isAnchor() && !leadsSomewhere(format.anchorHref())) {
                found.push_back({begin, begin + fragment.length(), false, {}});
            }
        }
    }
    return found;
}

} // namespace

QString memoHtml(const QString &memo, const QFont &font)
{
    QTextDocument document;
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setMarkdown(memo,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                             | QTextDocument::MarkdownNoHTML);
    const std::vector<Odd> odd = oddIn(document);
    for (const Odd &each : odd | std::views::reverse) {
        QTextCursor cursor(&document);
        cursor.setPosition(each.begin);
        cursor.setPosition(each.end, QTextCursor::KeepAnchor);
        if (each.isPicture) {
            cursor.insertText(each.words, QTextCharFormat());
        } else {
            cursor.setCharFormat({});
        }
    }
    return document.toHtml();
}

} // namespace slantlight::ui
