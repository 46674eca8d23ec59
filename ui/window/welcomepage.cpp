// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/welcomepage.h"

#include "ui/look/markedword.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/window/actions.h"
#include "ui/window/articlerow.h"
#include "ui/words/codename.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QResizeEvent>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr std::size_t shownArticles = 5;
constexpr int roomForTwo = 660; ///< pixels for both sides
constexpr int widest = 980;

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *const button = new QPushButton(action->icon(), action->text(), parent);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QPushButton *linkFor(QAction *action, QWidget *parent)
{
    auto *const link = new QPushButton(action->text(), parent);
    link->setObjectName(u"link"_s);
    link->setFlat(true);
    link->setCursor(Qt::PointingHandCursor);
    link->setToolTip(action->toolTip());
    QObject::connect(link, &QPushButton::clicked, action, &QAction::trigger);
    return link;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(u"emptyText"_s);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(u"panelTitle"_s);
    return label;
}

/// What marks of @p family point at, in a sentence.
QString sentenceOf(Family family)
{
    switch (family) {
    case Family::Certainty:
        return WelcomePage::tr("It keeps a statement at a distance, makes it less sure, or takes "
                               "it as settled.");
    case Family::Wording:
        return WelcomePage::tr("A word that judges or stirs stands where a plain one exists.");
    case Family::Sourcing:
        return WelcomePage::tr("Somebody is quoted who cannot be asked, or by a verb that judges "
                               "what was said.");
    case Family::AuthorVoice:
        return WelcomePage::tr("The writer comments, or speaks to you.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString whenRead(const QDateTime &opened)
{
    const QDate day = opened.toLocalTime().date();
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (ago == 0) {
        return WelcomePage::tr("today");
    }
    if (ago == 1) {
        return WelcomePage::tr("yesterday");
    }
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString factsOf(const LibraryEntry &article)
{
    QStringList facts;
    if (!article.site.isEmpty()) {
        facts.append(article.site);
    }
    if (article.opened.isValid()) {
        //: %1 is "today", "yesterday" or a date.
        facts.append(WelcomePage::tr("read %1").arg(whenRead(article.opened)));
    }
    return facts.join(u" · "_s);
}

} // namespace

WelcomePage::WelcomePage(const Actions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_recent(new QWidget(this))
    , m_recentRows(new QVBoxLayout(m_recent))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(2);

    auto *const title = new QLabel(tr("Read by slanting light"));
    title->setObjectName(u"welcomeTitle"_s);
    title->setWordWrap(true);
    QLabel *const text = paragraph(
        tr("Slantlight lights up the wording that frames a news article: how sure it is, how it "
           "names things, and whose words it uses. It passes no verdict; that is yours."),
        nullptr);
    m_columns->setSpacing(40);
    m_columns->addWidget(makeReading(actions), 1);
    m_columns->addWidget(makeGuide(actions), 1);

    auto *const middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    auto *const column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(16);
    column->addLayout(m_columns);
    auto *const page = new QWidget(this);
    auto *const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 16);
    across->addStretch(1);
    auto *const down = new QVBoxLayout(page);
    down->setContentsMargins(24, 24, 24, 24);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    setWidget(page);
    setRecentArticles({});
}

QWidget *WelcomePage::makeReading(const Actions &actions)
{
    auto *const side = new QWidget(this);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(heading(tr("Read"), side));
    column->addWidget(makeDropArea(actions));
    column->addWidget(linkFor(actions.compareSamples, side), 0, Qt::AlignLeft);
    column->addWidget(linkFor(actions.exerciseSample, side), 0, Qt::AlignLeft);
    column->addWidget(m_recent);
    column->addStretch();
    return side;
}

QWidget *WelcomePage::makeDropArea(const Actions &actions)
{
    auto *const area = new QFrame(this);
    area->setObjectName(u"dropArea"_s);
    QLabel *const hint = paragraph(tr("Drop files, a link or a piece of text here, or"), area);
    hint->setAlignment(Qt::AlignCenter);
    auto *const buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    for (QAction *const action :
         {actions.open, actions.openAddress, actions.paste, actions.sample}) {
        buttons->addWidget(buttonFor(action, area));
    }
    auto *const column = new QVBoxLayout(area);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addLayout(buttons);
    return area;
}

QWidget *WelcomePage::makeGuide(const Actions &actions)
{
    auto *const side = new QWidget(this);
    auto *const rows = new QGridLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(12);
    rows->setColumnStretch(1, 1);
    for (const Category category :
         {Category::Doubt, Category::Loaded, Category::Vague, Category::Edit}) {
        auto *const picture = new QLabel(side);
        //: A screen reader says this of the picture of a marked word.
        picture->setAccessibleName(tr("Marked: %1").arg(exampleOf(category)));
        m_examples.push_back({.category = category, .picture = picture});
        auto *const words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(heading(familyName(familyOf(category)), side));
        words->addWidget(paragraph(sentenceOf(familyOf(category)), side));
        const int row = rows->rowCount();
        rows->addWidget(picture, row, 0, Qt::AlignTop | Qt::AlignRight);
        rows->addLayout(words, row, 1);
    }
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(heading(tr("What the light shows"), side));
    column->addLayout(rows);
    column->addWidget(paragraph(
        tr("It sees wording only: what is told first, and what is left out, it cannot."), side));
    column->addWidget(linkFor(actions.guide, side), 0, Qt::AlignLeft);
    column->addStretch();
    drawExamples();
    return side;
}

void WelcomePage::drawExamples()
{
    const Palette colours = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    for (const Example &example : m_examples) {
        example.picture->setPixmap(QPixmap::fromImage(markedWord(
            example.category, colours, fontInfo().pixelSize() + 3.0, devicePixelRatioF())));
    }
}

void WelcomePage::setRecentArticles(const std::vector<LibraryEntry> &articles)
{
    while (const QLayoutItem *const item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!articles.empty());
    m_recentRows->addWidget(heading(tr("Read lately"), m_recent));
    for (std::size_t at = 0; at < std::min(articles.size(), shownArticles); ++at) {
        const LibraryEntry &article = articles.at(at);
        auto *const row = new ArticleRow(article.title, factsOf(article), m_recent);
        connect(row, &ArticleRow::clicked, this,
                [this, id = article.id] { Q_EMIT articleChosen(id); });
        m_recentRows->addWidget(row);
    }
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() < roomForTwo ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        drawExamples();
    }
    QScrollArea::changeEvent(event);
}

} // namespace slantlight::ui
