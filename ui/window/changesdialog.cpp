// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/changesdialog.h"

#include "ui/look/mixture.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"
#include "ui/words/codename.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ChangesText)
};

/// Writes a comparison as a page.
class ChangesPage
{
public:
    ChangesPage(QTextDocument &page, const QPalette &palette)
        : m_at(&page)
    {
        const QColor ground = palette.color(QPalette::Base);
        const bool dark = isDark(palette);
        m_added.setBackground(mixed(ground, dark ? QColor(0x3FB950) : QColor(0x2DA44E), 0.28F));
        m_added.setFontUnderline(true);
        m_removed.setBackground(mixed(ground, dark ? QColor(0xF85149) : QColor(0xCF222E), 0.24F));
        m_removed.setFontStrikeOut(true);
        m_label.setForeground(mixed(ground, palette.color(QPalette::Text), 0.66F));
        m_heading.setFontWeight(QFont::DemiBold);
    }

    void write(const Comparison &comparison)
    {
        for (const ComparedBlock &block : comparison.blocks) {
            writeBlock(comparison, block);
        }
        writeMarks(ChangesText::tr("New marks"), comparison.added, *comparison.after, m_added);
        writeMarks(ChangesText::tr("Marks that are gone"), comparison.removed, *comparison.before,
                   m_removed);
    }

private:
    void startBlock(double gap)
    {
        QTextBlockFormat format;
        format.setTopMargin(m_isBegun ? gap : 0);
        format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
        if (m_isBegun) {
            m_at.insertBlock(format, {});
        } else {
            m_at.setBlockFormat(format);
        }
        m_isBegun = true;
    }

    void writeBlock(const Comparison &comparison, const ComparedBlock &block)
    {
        startBlock(16);
        m_at.insertText(label(block.difference()), m_label);
        startBlock(2);
        for (const ComparedStretch &stretch : block.stretches) {
            m_at.insertText(comparison.text(stretch), formatOf(stretch.difference));
        }
    }

    void writeMarks(const QString &title, const std::vector<Marker> &markers,
                    const Article &article, const QTextCharFormat &format)
    {
        if (markers.empty()) {
            return;
        }
        startBlock(24);
        m_at.insertText(title, m_heading);
        for (const Marker &marker : markers) {
            startBlock(4);
            m_at.insertText(marker.span.in(article.text()).toString(), format);
            m_at.insertText(u"  "_s + categoryName(marker.category), m_label);
        }
    }

    static QString label(Difference difference)
    {
        switch (difference) {
        case Difference::Kept:
            return ChangesText::tr("Changed");
        case Difference::Added:
            return ChangesText::tr("New");
        case Difference::Removed:
            return ChangesText::tr("Gone");
        }
        Q_UNREACHABLE_RETURN({});
    }

    [[nodiscard]] const QTextCharFormat &formatOf(Difference difference) const
    {
        switch (difference) {
        case Difference::Kept:
            break;
        case Difference::Added:
            return m_added;
        case Difference::Removed:
            return m_removed;
        }
        return m_kept;
    }

    QTextCursor m_at;
    QTextCharFormat m_kept;
    QTextCharFormat m_added;
    QTextCharFormat m_removed;
    QTextCharFormat m_label;
    QTextCharFormat m_heading;
    bool m_isBegun = false;
};

} // namespace

QString changesText(const Comparison &comparison)
{
    if (comparison.isOfSameText()) {
        return ChangesText::tr("The text is the same, word for word.");
    }
    const auto paragraphs = [&comparison](Difference difference) {
        return comparison.blocksWith(difference);
    };
    QStringList parts;
    if (const int changed = paragraphs(Difference::Kept); changed > 0) {
        parts += ChangesText::tr("%n paragraph(s) changed", nullptr, changed);
    }
    if (const int added = paragraphs(Difference::Added); added > 0) {
        parts += ChangesText::tr("%n new", nullptr, added);
    }
    if (const int removed = paragraphs(Difference::Removed); removed > 0) {
        parts += ChangesText::tr("%n gone", nullptr, removed);
    }
    //: %1 lists what happened to paragraphs, %2 and %3 are numbers.
    return ChangesText::tr("%1. Marks: %2 new, %3 gone.")
        .arg(parts.join(u", "_s), QString::number(comparison.added.size()),
             QString::number(comparison.removed.size()));
}

ChangesDialog::ChangesDialog(const Comparison &comparison, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"changes"_s);
    setWindowTitle(tr("What has changed"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    resize(roomFor({680, 560}, *this));
    auto *const title = new QLabel(comparison.after->title(), this);
    title->setObjectName(u"panelTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *const summary = new QLabel(changesText(comparison), this);
    summary->setWordWrap(true);
    auto *const page = new QTextBrowser(this);
    page->setAccessibleName(tr("What has changed"));
    page->setOpenLinks(false);
    page->document()->setDocumentMargin(14);
    ChangesPage(*page->document(), palette()).write(comparison);
    page->moveCursor(QTextCursor::Start);
    auto *const hint =
        new QLabel(tr("The earlier version stays in your library, with its notes."), this);
    hint->setObjectName(u"muted"_s);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(summary);
    column->addWidget(page, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
}

} // namespace slantlight::ui
