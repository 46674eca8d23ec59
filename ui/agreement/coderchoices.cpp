// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/coderchoices.h"

#include "ui/look/codesample.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/agreementwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr std::array units{AgreementUnit::Character, AgreementUnit::Token, AgreementUnit::Sentence};

QLabel *heading(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(u"panelTitle"_s);
    label->setBuddy(buddy);
    return label;
}

void setChecked(QListWidgetItem &item, bool isChecked)
{
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item.setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

QListWidget *makeList(const QString &name, QWidget *parent)
{
    auto *const list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    // A click anywhere in the row ticks it, as the space bar does.
    QObject::connect(list, &QListWidget::itemActivated, list, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    return list;
}

} // namespace

CoderChoices::CoderChoices(QWidget *parent)
    : QWidget(parent)
    , m_coders(makeList(tr("Coders to compare"), this))
    , m_scope(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_unitMeaning(new QLabel(this))
    , m_blank(new QCheckBox(tr("Count blank articles"), this))
    , m_codes(makeList(tr("Codes that count"), this))
{
    m_coders->setObjectName(u"coders"_s);
    m_codes->setObjectName(u"codes"_s);
    m_codes->setIconSize(codeSampleSize);
    m_scope->setAccessibleName(tr("Articles"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(12);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setObjectName(u"unit"_s);
    for (const AgreementUnit unit : units) {
        m_unit->addItem(unitName(unit));
    }
    m_unitMeaning->setObjectName(u"muted"_s);
    m_unitMeaning->setWordWrap(true);
    m_blank->setToolTip(tr("An article in which a coder has no annotation counts as one in which "
                           "they found nothing. Otherwise it counts as one that they have not "
                           "coded, and is left out."));

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading(tr("Coders"), m_coders, this));
    column->addWidget(m_coders, 2);
    column->addSpacing(8);
    column->addWidget(heading(tr("Articles"), m_scope, this));
    column->addWidget(m_scope);
    column->addWidget(m_blank);
    column->addSpacing(8);
    //: What is counted where coders are compared: characters, words or sentences.
    column->addWidget(heading(tr("Unit"), m_unit, this));
    column->addWidget(m_unit);
    column->addWidget(m_unitMeaning);
    column->addSpacing(8);
    column->addWidget(heading(tr("Codes"), m_codes, this));
    column->addWidget(m_codes, 3);

    connect(m_coders, &QListWidget::itemChanged, this, &CoderChoices::read);
    connect(m_codes, &QListWidget::itemChanged, this, &CoderChoices::read);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CoderChoices::read);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &CoderChoices::read);
    connect(m_blank, &QCheckBox::toggled, this, &CoderChoices::read);
    show();
}

void CoderChoices::offer(const CoderOffer &offer)
{
    m_offer = offer;
    std::erase_if(m_chosen.coders, [this](const WhoCodes &who) {
        return !std::ranges::contains(m_offer.coders, who, &NamedCoder::who);
    });
    show();
}

void CoderChoices::choose(const CodersRequest &request)
{
    m_chosen = request;
    show();
}

QStringList CoderChoices::names() const
{
    QStringList names;
    for (const WhoCodes &who : m_chosen.coders) {
        const auto found = std::ranges::find(m_offer.coders, who, &NamedCoder::who);
        names += found == m_offer.coders.end() ? QString() : found->name;
    }
    return names;
}

void CoderChoices::addCoder(const NamedCoder &coder)
{
    const bool isMachine = std::holds_alternative<MachineCoder>(coder.who);
    auto *const item = new QListWidgetItem(
        isMachine ? coder.name
                  //: %1 is somebody's name; below it stands how many articles they have coded.
                  : tr("%1 (%n article(s))", nullptr, coder.articles).arg(coder.name),
        m_coders);
    item->setToolTip(isMachine ? tr("The marks that the rules make, each with its category as code")
                               : QString());
    setChecked(*item, std::ranges::contains(m_chosen.coders, coder.who));
}

void CoderChoices::show()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int coderRow = m_coders->currentRow();
    const int codeRow = m_codes->currentRow();
    m_coders->clear();
    for (const NamedCoder &coder : m_offer.coders) {
        addCoder(coder);
    }
    m_coders->setCurrentRow(std::clamp(coderRow, 0, std::max(0, m_coders->count() - 1)));

    m_scope->clear();
    m_scope->addItem(tr("All that two have coded"), QVariant::fromValue(ArticleScope()));
    if (m_offer.open) {
        //: %1 is an article's title.
        m_scope->addItem(tr("Open: %1").arg(m_offer.openTitle),
                         QVariant::fromValue(ArticleScope(*m_offer.open)));
    }
    for (const Collection &collection : m_offer.collections) {
        m_scope->addItem(collection.name, QVariant::fromValue(ArticleScope(collection.id)));
    }
    int scope = 0;
    for (int row = 0; row < m_scope->count(); ++row) {
        if (m_scope->itemData(row).value<ArticleScope>() == m_chosen.scope) {
            scope = row;
        }
    }
    m_scope->setCurrentIndex(scope);
    m_chosen.scope = m_scope->itemData(scope).value<ArticleScope>();

    m_unit->setCurrentIndex(int(std::ranges::find(units, m_chosen.unit) - units.begin()));
    m_unitMeaning->setText(unitMeaning(m_chosen.unit));
    m_blank->setChecked(m_chosen.untouched == Untouched::CodedBlank);

    const Palette hues = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    m_codes->clear();
    for (const CoderOffer::NamedCode &code : m_offer.codes) {
        auto *const item = new QListWidgetItem(codeSample(code.id, hues), code.name, m_codes);
        setChecked(*item, !m_chosen.leftOut.contains(code.id));
    }
    m_codes->setCurrentRow(std::clamp(codeRow, 0, std::max(0, m_codes->count() - 1)));
}

void CoderChoices::read()
{
    if (m_isShowing) {
        return;
    }
    CodersRequest now = m_chosen;
    now.coders.clear();
    for (int row = 0; row < m_coders->count(); ++row) {
        if (m_coders->item(row)->checkState() == Qt::Checked) {
            now.coders.push_back(m_offer.coders[std::size_t(row)].who);
        }
    }
    now.scope = m_scope->currentData().value<ArticleScope>();
    now.unit = units.at(std::size_t(std::max(0, m_unit->currentIndex())));
    now.untouched = m_blank->isChecked() ? Untouched::CodedBlank : Untouched::NotCoded;
    for (int row = 0; row < m_codes->count(); ++row) {
        const CodeId &code = m_offer.codes[std::size_t(row)].id;
        if (m_codes->item(row)->checkState() == Qt::Checked) {
            now.leftOut.erase(code);
        } else {
            now.leftOut.insert(code);
        }
    }
    if (now != m_chosen) {
        m_chosen = now;
        m_unitMeaning->setText(unitMeaning(m_chosen.unit));
        Q_EMIT changed();
    }
}

} // namespace slantlight::ui
