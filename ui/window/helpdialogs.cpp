// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/helpdialogs.h"

#include "core/base/category.h"
#include "ui/look/windowstyle.h"
#include "ui/render/articlelayout.h"
#include "ui/render/palette.h"
#include "ui/render/piecepainter.h"
#include "ui/words/codename.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTextBrowser>
#include <QTreeView>
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
    dialog->resize(size);
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

/// A word that is marked so; English, as all that is marked.
QString exampleOf(Category category)
{
    switch (category) {
    case Category::Doubt:
        return u"purportedly"_s;
    case Category::Hedge:
        return u"might"_s;
    case Category::Boost:
        return u"undoubtedly"_s;
    case Category::Presup:
        return u"refused to"_s;
    case Category::Loaded:
        return u"slammed"_s;
    case Category::Label:
        return u"regime"_s;
    case Category::Puff:
        return u"stunning"_s;
    case Category::Scale:
        return u"soared"_s;
    case Category::Euph:
        return u"collateral damage"_s;
    case Category::Verb:
        return u"claimed"_s;
    case Category::Vague:
        return u"critics say"_s;
    case Category::Outlet:
        return u"Read more at …"_s;
    case Category::Contest:
        return u"claim to power"_s;
    case Category::Edit:
        return u"sadly"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// Returns the picture of a word with its mark, as the page shows it.
QImage markedWord(Category category, const Palette &palette, double pixelRatio)
{
    constexpr double size = 17;
    constexpr double edge = 3;
    const QString word = exampleOf(category);
    const QFont font = bodyFont({.family = {}, .size = size});
    const QFontMetricsF metrics(font);
    const QRectF box(edge, edge, metrics.horizontalAdvance(word), metrics.height());
    const QSizeF whole(box.width() + 2 * edge, box.height() + 3 * edge);
    QImage image((whole * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const Highlight mark{.span = {},
                         .code = codeOf(category),
                         .origin = Highlight::Origin::Machine,
                         .id = {},
                         .title = {},
                         .note = {}};
    const HighlightPiece piece{.highlight = &mark,
                               .box = box,
                               .lineTop = box.bottom(),
                               .begins = true,
                               .ends = true,
                               .tints = {{.box = box, .begins = true, .ends = true}}};
    paintTints(painter, {&piece, 1}, palette, 1);
    paintLines(painter, {&piece, 1}, palette, 1);
    painter.setFont(font);
    painter.setPen(palette.text());
    painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), word);
    return image;
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

} // namespace

void showAbout(QWidget *parent)
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
            .arg(QCoreApplication::applicationVersion()),
        dialog);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    dialog->layout()->addWidget(text);
    addCloseButton(*dialog);
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
        text->document()->addResource(QTextDocument::ImageResource, pictureOf(category),
                                      markedWord(category, palette, dialog->devicePixelRatioF()));
    }
    text->setHtml(guideText(palette));
    dialog->layout()->addWidget(text);
    addCloseButton(*dialog);
    dialog->show();
}

void showShortcuts(const std::vector<Actions::Key> &keys, QWidget *parent)
{
    QDialog *const dialog = makeDialog(Help::tr("Keyboard shortcuts"), {480, 560}, parent);
    auto *const field = new QLineEdit(dialog);
    field->setPlaceholderText(Help::tr("Search actions and keys"));
    field->setAccessibleName(field->placeholderText());
    field->setClearButtonEnabled(true);

    auto *const model = new QStandardItemModel(0, 2, dialog);
    model->setHorizontalHeaderLabels({Help::tr("Action"), Help::tr("Keys")});
    for (const Actions::Key &key : keys) {
        model->appendRow({new QStandardItem(key.name), new QStandardItem(key.keys)});
    }
    auto *const found = new QSortFilterProxyModel(dialog);
    found->setSourceModel(model);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    found->setFilterKeyColumn(-1);
    QObject::connect(field, &QLineEdit::textChanged, found,
                     &QSortFilterProxyModel::setFilterFixedString);

    auto *const list = new QTreeView(dialog);
    list->setAccessibleName(dialog->windowTitle());
    list->setModel(found);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    dialog->layout()->addWidget(field);
    dialog->layout()->addWidget(list);
    addCloseButton(*dialog);
    field->setFocus();
    dialog->show();
}

void connectHelp(const Actions &actions, QWidget &window)
{
    QObject::connect(actions.guide, &QAction::triggered, &window,
                     [&window] { showGuide(&window); });
    QObject::connect(actions.shortcuts, &QAction::triggered, &window,
                     [&window, &actions] { showShortcuts(actions.keys(), &window); });
    QObject::connect(actions.about, &QAction::triggered, &window,
                     [&window] { showAbout(&window); });
}

} // namespace slantlight::ui
