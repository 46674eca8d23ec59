// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/helpdialogs.h"

#include "core/base/category.h"
#include "core/exchange/report.h"
#include "ui/desk/desk.h"
#include "ui/look/markedword.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/window/actions.h"
#include "ui/words/codename.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Help)
};

QDialog *makeDialog(const QString &title, QSize size, QWidget *parent)
{
    auto *const dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setStyleSheet(windowStyleSheet(dialog->palette()));
    dialog->resize(roomFor(size, *dialog));
    dialog->setLayout(new QVBoxLayout);
    dialog->layout()->setContentsMargins(20, 20, 20, 16);
    dialog->layout()->setSpacing(12);
    return dialog;
}

void addCloseButton(QDialog &dialog)
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::close);
    dialog.layout()->addWidget(buttons);
}

QString lineName(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
        return Help::tr("solid line");
    case LineStyle::Dashed:
        return Help::tr("dashed line");
    case LineStyle::Dotted:
        return Help::tr("dotted line");
    case LineStyle::DashDot:
        return Help::tr("line of dashes and dots");
    case LineStyle::Double:
        return Help::tr("double line");
    case LineStyle::Wave:
        return Help::tr("wavy line");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QUrl pictureOf(Category category)
{
    return QUrl(u"mark:"_s + categoryId(category));
}

QString guideText(const Palette &palette)
{
    QString text =
        Help::tr("<p>A mark points at wording that frames what is told. Its colour says which "
                 "family it belongs to, its line says which kind. A fainter mark, with the line "
                 "alone, is a weaker hint. Rest the pointer on a mark, or press Enter on it, and "
                 "a card tells why it is there and how it could be put more plainly.</p>"
                 "<p>What you add yourself has a fuller fill, no line, and a bar in the "
                 "margin. Select words and press N to annotate them.</p>"
                 "<p>The Sources panel shows who is reported, and by which verbs: "
                 "“confirmed” takes what is said as true, “claimed” leaves it open. The chip "
                 "above the text tells who publishes it.</p>"
                 "<p>A mark is a question, no accusation. Much framing lies in what is told "
                 "first, or not at all, and no marker can see that.</p>");
    std::optional<Family> family;
    for (const Category category : allCategories) {
        if (family != familyOf(category)) {
            family = familyOf(category);
            text += u"<h3>%1</h3>"_s.arg(familyName(*family).toHtmlEscaped());
        }
        const CodeId code = codeOf(category);
        text += u"<p><img src=\"%1\" style=\"vertical-align: middle\"/>&nbsp; <b>%2</b> "
                "<span style=\"color: %3\">%4</span><br/>%5</p>"_s.arg(
                    pictureOf(category).toString(), categoryName(category).toHtmlEscaped(),
                    palette.mutedText().name(), lineName(lineStyleOf(code)).toHtmlEscaped(),
                    categoryMeaning(category).toHtmlEscaped());
    }
    return text;
}

/// What the marks of the open article rest on, so that somebody else can find the same ones.
QString rulesOf(const Desk &desk)
{
    const QString pack = desk.analysis().rulePack;
    //: %1 is the hash of the rules, %2 a version of the library ICU.
    return pack.isEmpty() ? QString()
                          : Help::tr("<p><small>Rules %1, ICU %2</small></p>")
                                .arg(pack.toHtmlEscaped(), icuVersion().toHtmlEscaped());
}

} // namespace

void showAbout(const Desk &desk, QWidget *parent)
{
    QDialog *const dialog = makeDialog(Help::tr("About Slantlight"), {480, 360}, parent);
    auto *const text = new QLabel(
        Help::tr("<h2>Slantlight %1</h2>"
                 "<p>A reader that lights up framing wording in news, so that you see how a text "
                 "says what it says, and can note what you think of it.</p>"
                 "<p><b>What it is not:</b> it passes no verdicts. It cannot tell true from false, "
                 "or a good article from a bad one. It sees wording only, and of the bias that "
                 "trained readers mark, wording is about a quarter.</p>"
                 "<p>Your articles and notes stay on this computer.</p>"
                 "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QCoreApplication::applicationVersion())
            + rulesOf(desk),
        dialog);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    dialog->layout()->addWidget(text);
    addCloseButton(*dialog);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->setFocus();
    dialog->show();
}

void showGuide(QWidget *parent)
{
    QDialog *const dialog = makeDialog(Help::tr("How to read the marks"), {640, 680}, parent);
    auto *const text = new QTextBrowser(dialog);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(dialog->windowTitle());
    const PageTheme theme = isDark(dialog->palette()) ? PageTheme::Dark : PageTheme::Light;
    const Palette palette = Palette::load(theme);
    for (const Category category : allCategories) {
        text->document()->addResource(
            QTextDocument::ImageResource, pictureOf(category),
            markedWord(category, palette, 17, dialog->devicePixelRatioF()));
    }
    text->setHtml(guideText(palette));
    dialog->layout()->addWidget(text);
    addCloseButton(*dialog);
    dialog->show();
}

void connectHelp(const Actions &actions, const Desk &desk, QWidget &window)
{
    QObject::connect(actions.guide, &QAction::triggered, &window,
                     [&window] { showGuide(&window); });
    QObject::connect(actions.about, &QAction::triggered, &window,
                     [&desk, &window] { showAbout(desk, &window); });
}

} // namespace slantlight::ui
