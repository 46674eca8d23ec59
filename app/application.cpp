// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "core/analysis/analyzer.h"
#include "core/annotation/codebook.h"
#include "core/rules/packshelf.h"
#include "core/storage/datafolder.h"
#include "core/storage/library.h"
#include "ui/desk/desk.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/packs/rulepacks.h"
#include "ui/session.h"
#include "ui/translations.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <expected>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct App
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::App)
};

constexpr int failed = 4;

/// The library of this session, with the folder that it goes away with where it is for now only.
struct OpenLibrary
{
    Library library;
    QString path;
    std::unique_ptr<QTemporaryDir> passing;
};

enum class Choice { TryAgain, GoOnWithout, Quit };

Choice askWithoutLibrary(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, App::tr("Slantlight"), ui::errorText(error));
    box.setInformativeText(
        App::tr("You can read on with an empty library that is thrown away when you quit."));
    const QPushButton *const again = box.addButton(App::tr("Try again"), QMessageBox::ResetRole);
    const QPushButton *const goOn =
        box.addButton(App::tr("Go on without it"), QMessageBox::AcceptRole);
    box.addButton(App::tr("Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == again) {
        return Choice::TryAgain;
    }
    return box.clickedButton() == goOn ? Choice::GoOnWithout : Choice::Quit;
}

Result<OpenLibrary> openPassingLibrary()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(u"library.sqlite"_s);
    Result<Library> library = Library::open(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    return OpenLibrary{std::move(*library), path, std::move(folder)};
}

/// Opens the library in @p path or, when that fails and the user says so, one for this session.
Result<OpenLibrary> openLibrary(const QString &path)
{
    while (true) {
        Result<Library> library = Library::open(path);
        if (library) {
            return OpenLibrary{std::move(*library), path, nullptr};
        }
        switch (askWithoutLibrary(library.error())) {
        case Choice::TryAgain:
            continue;
        case Choice::GoOnWithout:
            return openPassingLibrary();
        case Choice::Quit:
            return std::unexpected(Error{ErrorCode::Cancelled, path});
        }
    }
}

int complain(const Error &error)
{
    if (error.code != ErrorCode::Cancelled) {
        QMessageBox::critical(nullptr, App::tr("Slantlight"), ui::errorText(error));
    }
    return failed;
}

} // namespace

StartOptions StartOptions::parse(const QStringList &arguments)
{
    StartOptions options;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (argument == "--lang"_L1 && at + 1 < arguments.size()) {
            options.language = arguments.at(++at);
        } else if (argument.startsWith("--lang="_L1)) {
            options.language = argument.section(u'=', 1);
        } else {
            options.files.append(argument);
        }
    }
    return options;
}

int runWindow(const StartOptions &options)
{
    ui::installTranslations(options.language, *qApp);
    const PackShelf shelf(rulePacksFolder());
    std::vector<ShelvedPack> packs = shelf.packs();
    Result<Analyzer> analyzer = Analyzer::load(usedFolders(packs));
    if (!analyzer) {
        return complain(analyzer.error());
    }
    Result<Codebook> codebook = Codebook::loadShipped();
    if (!codebook) {
        return complain(codebook.error());
    }
    Result<OpenLibrary> library = openLibrary(libraryPath());
    if (!library) {
        return complain(library.error());
    }

    ui::Session session(settingsPath());
    ui::Desk desk(std::make_shared<const Analyzer>(std::move(*analyzer)), std::move(*codebook),
                  std::move(library->library), library->path);
    ui::RulePacks rulePacks(shelf, std::move(packs), desk);
    ui::MainWindow window(desk, session);
    window.offerRulePacks(rulePacks);
    if (library->passing) {
        window.warn(App::tr("The library is not in use: what you note now is gone when you quit. "
                            "Export what you want to keep."));
    }
    window.show();
    // The window is there before the article is.
    QTimer::singleShot(0, &window, [&window, &options] { window.begin(options.files); });
    return QApplication::exec();
}

} // namespace slantlight
