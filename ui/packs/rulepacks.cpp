// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packs/rulepacks.h"

#include "core/analysis/analyzer.h"
#include "ui/desk/desk.h"
#include "ui/words/errortext.h"

#include <QDir>
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
    GoodPacks good;
    Result<std::shared_ptr<const Analyzer>> analyzer;
};

namespace {

/// Reads what of @p packs is on and good, and takes what has a mistake now from @p before.
std::map<QString, PackFiles> goodPacks(const std::vector<ShelvedPack> &packs,
                                       const std::map<QString, PackFiles> &before)
{
    std::map<QString, PackFiles> good;
    for (const ShelvedPack &pack : packs) {
        const auto known = before.find(pack.name);
        if (pack.isUsed()) {
            if (auto files = PackFiles::read(pack.folder)) {
                good.emplace(pack.name, std::move(*files));
            }
        } else if (pack.isOn && known != before.end()) {
            good.insert(*known);
        }
    }
    return good;
}

Result<std::shared_ptr<const Analyzer>> withPacks(const Analyzer &shipped,
                                                  const std::map<QString, PackFiles> &good)
{
    std::vector<PackFiles> packs;
    for (const auto &[name, files] : good) {
        packs.push_back(files);
    }
    auto analyzer = shipped.withRules(packs);
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
    , m_shipped(std::make_shared<const Analyzer>(std::move(shipped)))
    , m_desk(desk)
    , m_files(m_shelf.folder())
    , m_good(goodPacks(m_packs, {}))
{
    m_worker.setMaxThreadCount(1);
}

bool RulePacks::isReading() const
{
    return m_isReading;
}

QString RulePacks::leftOutText() const
{
    const auto leftOut = std::ranges::find_if(m_packs, [this](const ShelvedPack &pack) {
        return pack.isOn && pack.broken.has_value() && !isUsedAsBefore(pack);
    });
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
    if (const auto gone = m_shelf.remove(name); !gone) {
        Q_EMIT failed(gone.error());
        return;
    }
    m_files.forgetBelow(m_shelf.folder() + u'/' + name);
    read();
}

Result<QString> RulePacks::create(const QString &wanted)
{
    const auto name = m_shelf.create(wanted);
    if (!name) {
        return std::unexpected(name.error());
    }
    read();
    return QDir(m_shelf.folder()).filePath(*name);
}

void RulePacks::rename(const QString &name, const QString &wanted)
{
    // At once, and here: what is written in it meanwhile must find its way.
    const auto now = m_shelf.rename(name, wanted);
    if (!now) {
        Q_EMIT failed(now.error());
        return;
    }
    m_files.followFolder(m_shelf.folder() + u'/' + name, m_shelf.folder() + u'/' + *now);
    Q_EMIT renamed(name, *now);
    read();
}

void RulePacks::run(const std::function<Result<QString>()> &first)
{
    const quint64 mine = ++m_request;
    m_isReading = true;
    Q_EMIT readingStarted();
    const auto work = [shelf = m_shelf, shipped = m_shipped, before = m_good, first] {
        const Result<QString> done = first();
        std::vector<ShelvedPack> packs = shelf.packs();
        GoodPacks good = goodPacks(packs, before);
        auto analyzer = withPacks(*shipped, good);
        return Reading{.added = done.value_or(QString()),
                       .failure = done ? std::nullopt : std::optional(done.error()),
                       .packs = std::move(packs),
                       .good = std::move(good),
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
    m_good = reading.good;
    if (reading.analyzer) {
        m_desk.useAnalyzer(*reading.analyzer);
    } else {
        Q_EMIT failed(reading.analyzer.error());
    }
    Q_EMIT changed();
}

} // namespace slantlight::ui
