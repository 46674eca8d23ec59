// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/ruleverdictsdialog.h"

#include "core/analysis/analyzer.h"
#include "ui/desk/desk.h"
#include "ui/look/keyboardfocus.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/windowstyle.h"
#include "ui/words/errortext.h"
#include "ui/words/markerwords.h"
#include "ui/words/rulereasons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

enum Column { RuleColumn, SaysColumn, AgreedColumn, NotHereColumn, ShareColumn, ReasonColumn };

constexpr int ruleRole = Qt::UserRole; ///< of the first column: number in the list
constexpr int sortRole = Qt::UserRole + 1; ///< a number to sort by
constexpr auto endwards = Qt::AlignTrailing | Qt::AlignVCenter;

class RuleRow : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget()->sortColumn();
        const QVariant mine = data(column, sortRole);
        return mine.isValid() ? mine.toDouble() < other.data(column, sortRole).toDouble()
                              : text(column).localeAwareCompare(other.text(column)) < 0;
    }

    void setNumber(int column, double number, const QString &shown)
    {
        setText(column, shown);
        setData(column, sortRole, number);
        setTextAlignment(column, endwards);
    }
};

} // namespace

RuleVerdictsDialog::RuleVerdictsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_rows(new QTreeWidget(this))
    , m_summary(new QLabel(this))
    , m_details(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What you said to the rules"));
    setStyleSheet(windowStyleSheet(palette()));
    build();
    new KeyboardFocus(*this);
    resize(QSize(920, 560).boundedTo(parent->window()->size()));
    connect(&desk, &Desk::markersChanged, this, &RuleVerdictsDialog::refresh);
    connect(&desk, &Desk::libraryChanged, this, &RuleVerdictsDialog::refresh);
    refresh();
}

void RuleVerdictsDialog::build()
{
    m_summary->setObjectName(u"muted"_s);
    m_summary->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * 3);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_rows->setObjectName(u"ruleVerdicts"_s);
    m_rows->setAccessibleName(tr("Rules and what was said to their marks"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setHeaderLabels({tr("Rule"), tr("What it says"), tr("Agreed"), tr("Not here"),
                             //: A column: the share of answers that agree with a rule.
                             tr("Share agreed"), tr("Last reason")});
    for (const int column : {AgreedColumn, NotHereColumn, ShareColumn}) {
        m_rows->headerItem()->setTextAlignment(column, endwards);
    }
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(SaysColumn, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(ReasonColumn, QHeaderView::Interactive);
    m_rows->header()->resizeSection(ReasonColumn, 180);
    m_rows->setSortingEnabled(true);
    m_rows->sortByColumn(NotHereColumn, Qt::DescendingOrder);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_switch = buttons->addButton(tr("Switch the rule &off"), QDialogButtonBox::ActionRole);
    m_see = buttons->addButton(tr("See the r&ule"), QDialogButtonBox::ActionRole);
    m_see->setToolTip(tr("Open the rule in the rule workshop."));
    m_see->hide();
    auto *const copyButton =
        buttons->addButton(tr("&Copy the table"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("As text with tabs, for a spreadsheet"));
    for (QAbstractButton *const button : buttons->buttons()) {
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    }
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_rows, 1);
    column->addWidget(m_details);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &RuleVerdictsDialog::follow);
    connect(m_switch, &QPushButton::clicked, this, &RuleVerdictsDialog::switchChosen);
    connect(copyButton, &QPushButton::clicked, this, &RuleVerdictsDialog::copy);
    connect(m_see, &QPushButton::clicked, this, [this] {
        if (const RuleVerdicts *const rule = chosen()) {
            Q_EMIT ruleWanted(rule->rule);
        }
    });
}

bool RuleVerdictsDialog::isThere(const RuleId &rule) const
{
    return m_desk.analyzer()->pack().rules().rule(rule) != nullptr;
}

QString RuleVerdictsDialog::sentenceOf(const RuleId &rule) const
{
    const Rule *const found = m_desk.analyzer()->pack().rules().rule(rule);
    if (found == nullptr) {
        return tr("In no rule pack that is on now; what was said is kept.");
    }
    // Of no mark in particular: what would be filled in stays open.
    static const QRegularExpression parts(u"\\{[^}]*\\}"_s);
    return withCurlyQuotes(reasonWords(rule, found->message)).replace(parts, u"…"_s);
}

void RuleVerdictsDialog::refresh()
{
    const RuleId before = chosen() == nullptr ? RuleId() : chosen()->rule;
    auto rules = m_desk.ruleVerdicts();
    if (!rules) {
        m_summary->setText(errorText(rules.error()));
        return;
    }
    m_rules = *std::move(rules);
    m_rows->setSortingEnabled(false);
    m_rows->clear();
    const QLocale words;
    int answers = 0;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const RuleVerdicts &each = m_rules[i];
        const int all = each.counts.all();
        answers += all;
        auto *const row = new RuleRow(m_rows);
        row->setData(RuleColumn, ruleRole, QVariant::fromValue<qulonglong>(i));
        //: %1 is the name of a rule that is switched off.
        row->setText(RuleColumn,
                     each.isSilenced ? tr("%1 (off)").arg(each.rule.text()) : each.rule.text());
        row->setText(SaysColumn, sentenceOf(each.rule).simplified());
        row->setToolTip(SaysColumn, plainToolTip(sentenceOf(each.rule)));
        row->setNumber(AgreedColumn, each.counts.agreed, words.toString(each.counts.agreed));
        row->setNumber(NotHereColumn, each.counts.notHere, words.toString(each.counts.notHere));
        const double share = all == 0 ? -1 : double(each.counts.agreed) / all;
        row->setNumber(ShareColumn, share,
                       //: %1 is a number.
                       all == 0 ? u"–"_s : tr("%1 %").arg(words.toString(qRound(share * 100))));
        row->setText(ReasonColumn, each.reasons.value(0).simplified());
        row->setToolTip(ReasonColumn, plainToolTip(each.reasons.join(u'\n')));
    }
    m_rows->setSortingEnabled(true);
    m_summary->setText(
        m_rules.empty()
            ? tr("Nobody has answered to a mark yet. The card of a mark asks: agree, or not here?")
            : tr("%n answer(s) so far, in all articles of the library.", nullptr, answers));
    m_rows->setCurrentItem(m_rows->topLevelItem(0));
    choose(before);
    follow();
}

void RuleVerdictsDialog::choose(const RuleId &rule)
{
    for (QTreeWidgetItemIterator row(m_rows); *row != nullptr; ++row) {
        const auto number = std::size_t((*row)->data(RuleColumn, ruleRole).toULongLong());
        if (m_rules[number].rule == rule) {
            m_rows->setCurrentItem(*row);
        }
    }
}

void RuleVerdictsDialog::offerRules(bool offers)
{
    m_see->setVisible(offers);
}

const RuleVerdicts *RuleVerdictsDialog::chosen() const
{
    const QTreeWidgetItem *const row = m_rows->currentItem();
    if (row == nullptr) {
        return nullptr;
    }
    const auto number = std::size_t(row->data(RuleColumn, ruleRole).toULongLong());
    return number < m_rules.size() ? &m_rules[number] : nullptr;
}

QString RuleVerdictsDialog::details() const
{
    return m_details->text();
}

void RuleVerdictsDialog::follow()
{
    const RuleVerdicts *const rule = chosen();
    m_switch->setEnabled(rule != nullptr && !m_desk.isLibraryReadOnly());
    m_see->setEnabled(rule != nullptr && isThere(rule->rule));
    m_switch->setText(rule != nullptr && rule->isSilenced ? tr("Switch the rule &on")
                                                          : tr("Switch the rule &off"));
    QStringList lines;
    if (rule != nullptr) {
        lines += sentenceOf(rule->rule);
        for (const QString &reason : rule->reasons) {
            //: %1 is what somebody wrote as their reason for agreeing with a mark, or not.
            lines += tr("“%1”").arg(reason.simplified());
        }
        if (isMostlyRejected(rule->counts) && !rule->isSilenced) {
            lines += tr("You mostly say no to its marks.");
        }
    }
    m_details->setText(lines.join(u'\n'));
}

void RuleVerdictsDialog::switchChosen()
{
    const RuleVerdicts *const rule = chosen();
    if (rule == nullptr) {
        return;
    }
    const RuleId id = rule->rule;
    if (rule->isSilenced) {
        m_desk.useAgain(id);
    } else {
        m_desk.silence(id);
    }
}

void RuleVerdictsDialog::copy()
{
    QString text;
    const auto line = [this, &text](const QTreeWidgetItem &row) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            cells += row.text(column).simplified();
        }
        text += cells.join(u'\t') + u'\n';
    };
    line(*m_rows->headerItem());
    for (QTreeWidgetItemIterator row(m_rows); *row != nullptr; ++row) {
        line(**row);
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace slantlight::ui
