// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/codepicker.h"

#include "ui/look/choicepopup.h"
#include "ui/look/codesample.h"
#include "ui/words/codename.h"

#include <QRect>

#include <algorithm>
#include <utility>

namespace slantlight::ui {

namespace {

constexpr std::size_t mostLately = 4;

/// In which order the groups stand: those for hands first, then the families.
int groupTurn(const CodeId &code)
{
    const auto category = categoryFromId(code.text());
    return category ? 1 + static_cast<int>(familyOf(*category)) : 0;
}

} // namespace

CodePicker::CodePicker(QWidget *parent)
    : QObject(parent)
    , m_popup(new ChoicePopup(tr("Code"), parent))
{
    m_popup->setHint(tr("Type a part of a code, or its digit"));
    m_popup->setKeysChoose(true);
    connect(m_popup, &ChoicePopup::chosen, this, [this](const QString &id) {
        if (const auto choose = std::exchange(m_choose, nullptr)) {
            choose(CodeId(id));
        }
    });
}

void CodePicker::pick(const Offer &offer, const Palette &palette, const QRect &place,
                      std::function<void(const CodeId &)> choose)
{
    m_choose = std::move(choose);
    std::vector<Code> codes(offer.codes.begin(), offer.codes.end());
    std::ranges::stable_sort(codes, {}, [](const Code &code) {
        return std::pair(groupTurn(code.id), code.key.value_or(10));
    });
    std::vector<Choice> choices;
    for (const Code &code : codes) {
        const auto category = categoryFromId(code.id.text());
        choices.push_back(
            {.id = code.id.text(),
             .text = codeName(code.id, code.name),
             .group = category ? familyName(familyOf(*category)) : tr("For your hand"),
             .key = code.key ? QString::number(*code.key) : QString(),
             .toolTip = category ? categoryMeaning(*category) : code.definition,
             .icon = codeSample(code.id, palette, lookOf(&code)),
             .isCurrent = code.id == offer.current});
    }
    QStringList lately;
    for (const CodeId &code : offer.lately) {
        if (lately.size() < static_cast<qsizetype>(mostLately)) {
            lately.append(code.text());
        }
    }
    m_popup->offer(std::move(choices), lately);
    m_popup->openBeside(place);
}

} // namespace slantlight::ui
