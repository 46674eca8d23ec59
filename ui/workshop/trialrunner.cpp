// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/trialrunner.h"

#include "core/rules/ruleoutline.h"
#include "ui/desk/desk.h"
#include "ui/packs/rulepacks.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

TrialRunner::TrialRunner(RulePacks &packs, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_packs(packs)
    , m_desk(desk)
    , m_running(m_worker, *this)
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &TrialRunner::run);
    connect(&packs, &RulePacks::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&packs.files(), &RuleFiles::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::articleOpened, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::articleClosed, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::markersChanged, &m_soon, qOverload<>(&QTimer::start));
}

TrialRunner::~TrialRunner()
{
    m_running.cancel();
    m_worker.waitForDone();
}

void TrialRunner::setFile(RuleFile *file)
{
    if (std::exchange(m_file, file) != file) {
        m_trial = std::make_shared<const RuleTrial>();
        m_running.cancel();
        run();
    }
}

QString TrialRunner::nameOf(const QString &path) const
{
    return m_packs.files().isOwn(path) ? path : QFileInfo(path).fileName();
}

QString TrialRunner::pathOf(const QString &name) const
{
    if (name.contains(u'/')) {
        return name;
    }
    const bool isList = packFileKind(name) == PackFileKind::Lists;
    return m_packs.shipped()->languages().assumed().folder()
           + (isList ? u"/lexicons/"_s : u"/rules/"_s) + name;
}

RuleTrialRequest TrialRunner::request() const
{
    RuleTrialRequest request{.shipped = m_packs.shipped(),
                             .folders = {},
                             .unsaved = m_packs.files().unsaved(),
                             .file = nameOf(m_file->path()),
                             .text = m_file->text(),
                             // The marks of an exercise are its key.
                             .article = m_desk.exercise().attempt() ? nullptr : m_desk.article(),
                             .reading = m_desk.reading(),
                             .before = m_desk.analysis().markers};
    // The file's own pack too where that is off, or has a mistake: it is what is looked at.
    for (const ShelvedPack &pack : m_packs.packs()) {
        const bool isLookedAt = m_file->path().startsWith(pack.folder + u'/');
        if (pack.isUsed() || isLookedAt || m_packs.isUsedAsBefore(pack)) {
            request.folders.append(pack.folder);
        }
    }
    return request;
}

void TrialRunner::run()
{
    m_soon.stop();
    if (m_file == nullptr) {
        return;
    }
    const auto job = [request = request()](const std::stop_token &stop) {
        return std::make_shared<const RuleTrial>(tryRules(request, stop));
    };
    m_running.run(job, [this](const std::shared_ptr<const RuleTrial> &trial) {
        m_trial = trial;
        Q_EMIT tried();
    });
}

} // namespace slantlight::ui
