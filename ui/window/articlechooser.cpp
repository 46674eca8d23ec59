// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/articlechooser.h"

#include "ui/look/listrow.h"
#include "ui/look/windowstyle.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int side = 10; ///< pixels beside the text of a row
constexpr int air = 7; ///< above and below it

/// Paints a title over what else tells an article from others.
class ArticleRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        const QString text = index.data().toString();
        const QString title = text.section(u'\n', 0, 0);
        const QString facts = text.section(u'\n', 1);
        paintRowGround(*painter, row, rowLight(row));
        const QRect inner = row.rect.adjusted(side, air, -side, -air);
        const Qt::Alignment start = QStyle::visualAlignment(row.direction, Qt::AlignLeft);
        painter->save();
        painter->setFont(titleFont(row));
        painter->setPen(row.palette.color(QPalette::Text));
        painter->drawText(
            inner, start | Qt::AlignTop,
            QFontMetrics(titleFont(row)).elidedText(title, Qt::ElideRight, inner.width()));
        painter->setFont(row.font);
        painter->setPen(mutedInk(row));
        painter->drawText(inner, start | Qt::AlignBottom,
                          row.fontMetrics.elidedText(facts, Qt::ElideRight, inner.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, QFontMetrics(titleFont(option)).lineSpacing()
                         + option.fontMetrics.lineSpacing() + 2 + 2 * air};
    }

private:
    static QFont titleFont(const QStyleOptionViewItem &row)
    {
        QFont font = row.font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
};

/// Returns the title of @p article and, on a line below, what else tells it from others.
QString rowOf(const Article &article)
{
    QStringList facts;
    if (!article.facts().author.isEmpty()) {
        facts += article.facts().author;
    }
    if (article.facts().published.isValid()) {
        facts += QLocale().toString(article.facts().published, QLocale::LongFormat);
    }
    QString beginning;
    for (const Block &block : article.blocks()) {
        if (block.kind == BlockKind::Paragraph) {
            beginning = block.span.in(article.text()).left(120).toString().simplified();
            break;
        }
    }
    facts += beginning;
    return article.title() + u'\n' + facts.join(u" · "_s);
}

} // namespace

ArticleChooser::ArticleChooser(std::shared_ptr<const SourceArticles> source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"articleChooser"_s);
    setWindowTitle(tr("Choose articles"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    auto *const title = new QLabel(tr("There are %n articles in this source. Which ones?", nullptr,
                                      static_cast<int>(m_source->articles.size())),
                                   this);
    title->setObjectName(u"panelTitle"_s);
    m_list->setAccessibleName(tr("Articles of this source"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new ArticleRows(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(520, 320);
    m_hint->setObjectName(u"muted"_s);
    m_hint->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    auto *const all = buttons->addButton(tr("Select &all"), QDialogButtonBox::ResetRole);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addWidget(buttons);

    connect(m_list, &QListWidget::itemSelectionChanged, this, &ArticleChooser::follow);
    connect(m_list, &QListWidget::itemActivated, this, &ArticleChooser::choose);
    connect(all, &QPushButton::clicked, m_list, &QListWidget::selectAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArticleChooser::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    follow();
    m_open->setDefault(true);
    m_list->setFocus();
}

void ArticleChooser::fill()
{
    for (const Imported &imported : m_source->articles) {
        m_list->addItem(rowOf(imported.article));
    }
    m_list->setCurrentRow(0);
}

void ArticleChooser::follow()
{
    const auto count = static_cast<int>(selected().size());
    m_open->setEnabled(count > 0);
    m_hint->setText(count > 1 ? tr("%n articles are added to the library, and the first of them is "
                                   "opened.",
                                   nullptr, count)
                              : tr("Select several with Ctrl or Shift to add them all."));
}

std::vector<std::size_t> ArticleChooser::selected() const
{
    std::vector<std::size_t> indices;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        indices.push_back(static_cast<std::size_t>(index.row()));
    }
    std::ranges::sort(indices);
    return indices;
}

void ArticleChooser::choose()
{
    const std::vector<std::size_t> indices = selected();
    if (!indices.empty()) {
        accept();
        Q_EMIT chosen(m_source, indices);
    }
}

} // namespace slantlight::ui
