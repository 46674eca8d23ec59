// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rulereasons.h"

#include "core/review/shipped.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringView>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr char context[] = "slantlight::ui::RuleReason";

/// Asked like any other: for the message as its source, and the rule's id as what tells it apart.
class ReasonTranslator : public QTranslator
{
public:
    explicit ReasonTranslator(RuleReasons reasons)
        : m_reasons(std::move(reasons))
    {
    }

    [[nodiscard]] bool isEmpty() const override { return m_reasons.reasons().isEmpty(); }
    [[nodiscard]] QString translate(const char *asked, const char *source, const char *told,
                                    int /*n*/) const override
    {
        if (qstrcmp(asked, context) != 0) {
            return {};
        }
        return m_reasons.translated(RuleId(QString::fromUtf8(told)), QString::fromUtf8(source));
    }

private:
    RuleReasons m_reasons;
};

} // namespace

RuleReasons RuleReasons::load(const QString &language)
{
    RuleReasons reasons;
    QFile file(shippedPath(u"languages/en/reasons/%1.reasons"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly)) {
        return reasons;
    }
    RuleId rule;
    for (const QString content = QString::fromUtf8(file.readAll());
         const QStringView line : QStringView(content).tokenize(u'\n')) {
        const auto key = line.sliced(0, line.indexOf(u' ') + 1).trimmed();
        const auto value = line.sliced(line.indexOf(u' ') + 1).trimmed().toString();
        if (key == "rule"_L1) {
            rule = RuleId(value);
        } else if (key == "en"_L1) {
            reasons.m_reasons[rule].original = value;
        } else if (key == language) {
            reasons.m_reasons[rule].translation = value;
        }
    }
    return reasons;
}

QString RuleReasons::translated(const RuleId &rule, const QString &message) const
{
    const auto found = m_reasons.constFind(rule);
    if (found == m_reasons.cend()) {
        return message;
    }
    const QString slot = u"{match}"_s;
    const qsizetype at = found->original.indexOf(slot);
    if (at < 0) {
        return message == found->original ? found->translation : message;
    }
    const auto before = QStringView(found->original).first(at);
    const auto after = QStringView(found->original).sliced(at + slot.size());
    if (message.size() < before.size() + after.size() || !message.startsWith(before)
        || !message.endsWith(after)) {
        return message;
    }
    const QString match = message.sliced(at, message.size() - before.size() - after.size());
    return QString(found->translation).replace(slot, match);
}

std::unique_ptr<QTranslator> translatorOf(RuleReasons reasons)
{
    return std::make_unique<ReasonTranslator>(std::move(reasons));
}

QString reasonWords(const RuleId &rule, const QString &message)
{
    return QCoreApplication::translate(context, message.toUtf8().constData(),
                                       rule.text().toUtf8().constData());
}

} // namespace slantlight::ui
