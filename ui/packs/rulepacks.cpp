// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packs/rulepacks.h"

#include "core/analysis/analyzer.h"
#include "ui/desk/desk.h"
#include "ui/words/errortext.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace slantlight::ui {

/// What a worker brings back.
struct RulePacks::Reading
{
    QString added;
    std::optional<Error> failure; ///< of what was to be done first
    std::vector<ShelvedPack> packs;
    Result<std::shared_ptr<const Analyzer>> analyzer;
};

namespace {

Result<std::shared_ptr<const Analyzer>> withPacks(const Analyzer &shipped,
                                                  const std::vector<ShelvedPack> &packs)
{
    auto analyzer = shipped.withRules(usedFolders(packs));
    if (!analyzer) {
        return std::unexpected(analyzer.error());
    }
    return std::make_shared<const Analyzer>(std::move(*analyzer));
}

/// What was @p done names no pack that came.
Result<QString> withoutName(const Result<> &done)
{
    return done.transform([] { return QString(); });
}

} // namespace

RulePacks::RulePacks(PackShelf shelf, std::vector<ShelvedPack> packs, Analyzer shipped, Desk &desk,
                     QObject *parent)
    : QObject(parent)
    , m_shelf(std::move(shelf))
    , m_packs(std::move(packs))
    , m_shipped(std::move(shipped))
    , m_desk(desk)
{
    m_worker.setMaxThreadCount(1);
}

bool RulePacks::isReading() const
{
    return m_isReading;
}

QString RulePacks::leftOutText() const
{
    const auto leftOut = std::ranges::find_if(
        m_packs, [](const ShelvedPack &pack) { return pack.isOn && pack.broken.has_value(); });
    return leftOut == m_packs.end() ? QString()
                                    : tr("The rule pack %1 is left out. %2")
                                          .arg(leftOut->name, errorText(*leftOut->broken, 1));
}

void RulePacks::read()
{
    run([] { return QString(); });
}

void RulePacks::switchOn(const QString &name)
{
    run([shelf = m_shelf, name] { return withoutName(shelf.switchOn(name)); });
}

void RulePacks::switchOff(const QString &name)
{
    run([shelf = m_shelf, name] { return withoutName(shelf.switchOff(name)); });
}

void RulePacks::add(const QString &folder)
{
    run([shelf = m_shelf, folder] { return shelf.add(folder); });
}

void RulePacks::remove(const QString &name)
{
    run([shelf = m_shelf, name] { return withoutName(shelf.remove(name)); });
}

void RulePacks::run(const std::function<Result<QString>()> &first)
{
    const quint64 mine = ++m_request;
    m_isReading = true;
    Q_EMIT readingStarted();
    const auto work = [shelf = m_shelf, shipped = m_shipped, first] {
        const Result<QString> done = first();
        std::vector<ShelvedPack> packs = shelf.packs();
        auto analyzer = withPacks(shipped, packs);
        return Reading{.added = done.value_or(QString()),
                       .failure = done ? std::nullopt : std::optional(done.error()),
                       .packs = std::move(packs),
                       .analyzer = std::move(analyzer)};
    };
    QtConcurrent::run(&m_worker, work).then(this, [this, mine](const Reading &read) {
        if (read.failure) {
            Q_EMIT failed(*read.failure);
        } else if (!read.added.isEmpty()) {
            Q_EMIT added(read.added);
        }
        if (mine == m_request) {
            adopt(read);
        }
    });
}

void RulePacks::adopt(const Reading &reading)
{
    m_isReading = false;
    m_packs = reading.packs;
    if (reading.analyzer) {
        m_desk.useAnalyzer(*reading.analyzer);
    } else {
        Q_EMIT failed(reading.analyzer.error());
    }
    Q_EMIT changed();
}

} // namespace slantlight::ui
