// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpbrowser.h"

#include "core/base/category.h"
#include "ui/help/helppages.h"
#include "ui/look/markedword.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"

#include <QTextBlock>
#include <QTextOption>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double wordSize = 17; // pixels: as beside text of the window

/// Gives the text air and links their colour: Markdown is set tight, in Qt's own blue.
void dress(QTextDocument &document, const QColor &link)
{
    std::vector<std::pair<int, int>> links; // begin and end
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? 18 : 0);
        const bool goesOn = block.textList() != nullptr && block.next().textList() != nullptr;
        format.setBottomMargin(goesOn ? 4 : 9);
        cursor.setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor()) {
                const int begin = part.fragment().position();
                links.emplace_back(begin, begin + part.fragment().length());
            }
        }
    }
    QTextCharFormat colour;
    colour.setForeground(link);
    for (const auto &[begin, end] : links) {
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(colour);
    }
    cursor.endEditBlock();
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setLayoutDirection(Qt::LeftToRight); // pages are English or German
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::show(const HelpPage &page, const QString &query)
{
    document()->setMarkdown(page.markdown);
    QTextOption leftToRight(Qt::AlignLeft);
    leftToRight.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(leftToRight);
    dress(*document(), linkColour(palette()));
    moveCursor(QTextCursor::Start);
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (find(word)) {
            break;
        }
    }
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (name.scheme() != "mark"_L1) {
        return QTextBrowser::loadResource(type, name);
    }
    const auto category = std::ranges::find(allCategories, name.path(), categoryId);
    if (category == allCategories.end()) {
        return {};
    }
    const PageTheme theme = isDark(palette()) ? PageTheme::Dark : PageTheme::Light;
    return markedWord(*category, Palette::load(theme), wordSize, devicePixelRatioF());
}

void HelpBrowser::follow(const QUrl &link)
{
    if (link.scheme() == "help"_L1) {
        Q_EMIT pageAsked(link.path());
    } else if (link.scheme() == "do"_L1) {
        Q_EMIT actionAsked(link.path());
    }
}

} // namespace slantlight::ui
