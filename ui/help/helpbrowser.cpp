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
    std::vector<std::pair<int, int>> pictures;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const std::size_t before = pictures.size();
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat look = part.fragment().charFormat();
            const int begin = part.fragment().position();
            const std::pair stretch(begin, begin + part.fragment().length());
            if (look.isAnchor()) {
                links.push_back(stretch);
            } else if (look.isImageFormat()) {
                pictures.push_back(stretch);
            }
        }
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        if (pictures.size() > before) { // the line below tells of it
            format.setTopMargin(8);
            format.setBottomMargin(0);
        } else {
            const bool goesOn = block.textList() != nullptr && block.next().textList() != nullptr;
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
            format.setTopMargin(format.headingLevel() > 1 ? 18 : 0);
            format.setBottomMargin(goesOn ? 4 : 9);
        }
        cursor.setBlockFormat(format);
    }
    const auto merge = [&cursor](const auto &stretches, const QTextCharFormat &look) {
        for (const auto &[begin, end] : stretches) {
            cursor.setPosition(begin);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(look);
        }
    };
    QTextCharFormat coloured;
    coloured.setForeground(link);
    merge(links, coloured);
    QTextCharFormat centred;
    centred.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    merge(pictures, centred);
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
