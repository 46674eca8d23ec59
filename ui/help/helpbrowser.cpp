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

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double wordSize = 17; // pixels: as beside text of the window

/// Gives the text air: the style of Markdown is set tight.
void space(QTextDocument &document)
{
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
    QPalette colours = palette();
    colours.setColor(QPalette::Link, linkColour(colours));
    setPalette(colours);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::show(const HelpPage &page, const QString &query)
{
    document()->setMarkdown(page.markdown);
    QTextOption leftToRight(Qt::AlignLeft);
    leftToRight.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(leftToRight);
    space(*document());
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
