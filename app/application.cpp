// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/openwindow.h"
#include "core/analysis/analyzer.h"
#include "core/annotation/codebook.h"
#include "core/outlet/outletfile.h"
#include "core/review/shipped.h"
#include "core/rules/packshelf.h"
#include "core/storage/backup.h"
#include "core/storage/datafolder.h"
#include "core/storage/library.h"
#include "ui/desk/dailybackup.h"
#include "ui/desk/desk.h"
#include "ui/packs/rulepacks.h"
#include "ui/window/languageswitch.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"
#include "ui/words/errortext.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <expected>
#include <memory>
#include <optional>
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
    std::optional<Error> unwritable; ///< why it is open for reading only
};

enum class Choice { TryAgain, SetAside, GoOnWithout, Quit };

/// Whether the file is of no use to this or any other version, so that it can be put away.
bool isSpoilt(const Error &error)
{
    return error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::DatabaseEmpty;
}

Choice askWithoutLibrary(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, App::tr("Slantlight"), ui::errorText(error));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        App::tr("You can read on with an empty library that is thrown away when you quit."));
    const QPushButton *const again = box.addButton(App::tr("Try again"), QMessageBox::ResetRole);
    const QPushButton *const aside =
        isSpoilt(error) ? box.addButton(App::tr("Set it aside"), QMessageBox::ActionRole) : nullptr;
    const QPushButton *const goOn =
        box.addButton(App::tr("Go on without it"), QMessageBox::AcceptRole);
    box.addButton(App::tr("Quit"), QMessageBox::RejectRole);
    box.exec();
    const auto *const clicked = box.clickedButton();
    if (clicked == again) {
        return Choice::TryAgain;
    }
    if (aside != nullptr && clicked == aside) {
        return Choice::SetAside;
    }
    return clicked == goOn ? Choice::GoOnWithout : Choice::Quit;
}

void tell(QMessageBox::Icon icon, const QString &text)
{
    QMessageBox box(icon, App::tr("Slantlight"), text);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

Result<OpenLibrary> openPassingLibrary()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(u"library.sqlite"_s);
    Result<Library> library = Library::open(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    return OpenLibrary{std::move(*library), path, std::move(folder), std::nullopt};
}

/// Opens the library in @p path, for reading only where it cannot be written to; when that fails,
/// and the user says so, one for this session.
Result<OpenLibrary> openLibrary(const QString &path)
{
    while (true) {
        Result<Library> library = Library::open(path);
        if (library) {
            return OpenLibrary{std::move(*library), path, nullptr, std::nullopt};
        }
        if (library.error().code == ErrorCode::DatabaseReadOnly
            || library.error().code == ErrorCode::DatabaseOnNetwork
            || library.error().code == ErrorCode::DiskFull) {
            if (Result<Library> readable = Library::openReadOnly(path)) {
                return OpenLibrary{std::move(*readable), path, nullptr, library.error()};
            }
        }
        switch (askWithoutLibrary(library.error())) {
        case Choice::TryAgain:
            continue;
        case Choice::SetAside:
            if (const auto aside = Library::setAside(path)) {
                tell(QMessageBox::Information,
                     App::tr("The old library is now %1.").arg(QDir::toNativeSeparators(*aside)));
            } else {
                tell(QMessageBox::Critical, ui::errorText(aside.error()));
            }
            continue;
        case Choice::GoOnWithout:
            return openPassingLibrary();
        case Choice::Quit:
            return std::unexpected(Error{ErrorCode::Cancelled, path});
        }
    }
}

/// Adds the user's packs to the rules or, where these cannot be used together, without them.
Result<Analyzer> withPacks(const Analyzer &shipped, std::vector<ShelvedPack> &packs)
{
    Result<Analyzer> analyzer = shipped.withRules(usedFolders(packs));
    if (analyzer || packs.empty()) {
        return analyzer;
    }
    for (ShelvedPack &pack : packs) {
        if (pack.isUsed()) {
            pack.broken = analyzer.error();
        }
    }
    return shipped;
}

/// The outlets that ship below those of the user; @p leftOut says why the user's do not count.
Result<OutletTable> loadOutlets(std::optional<Error> &leftOut)
{
    Result<OutletTable> shipped = loadShippedOutlets();
    if (!shipped || !QFileInfo::exists(outletsPath())) {
        return shipped;
    }
    const Result<OutletTable> own = readOutletFile(outletsPath());
    if (!own) {
        leftOut = own.error();
        return shipped;
    }
    return shipped->below(*own);
}

/// Shows @p window before all others, where the desktop lets it by @p activation.
void bringToFront(QWidget &window, const QString &activation)
{
    if (!activation.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8()); // Qt reads it there
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

int complain(const Error &error)
{
    if (error.code != ErrorCode::Cancelled) {
        tell(QMessageBox::Critical, ui::errorText(error));
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
        } else if (argument == "--allow-private"_L1) {
            options.allowsPrivate = true;
        } else if (argument == "--new-window"_L1) {
            options.wantsWindow = true;
        } else {
            options.inputs.append(argument);
        }
    }
    return options;
}

namespace {

/// Runs the program until its window is closed; @p restore is then the copy of the library that is
/// to take its place, if one was chosen.
int runDesk(const StartOptions &options, std::optional<QString> &restore)
{
    if (!options.wantsWindow
        && OpenWindow::handOver(libraryPath(), options.inputs, options.allowsPrivate)) {
        return 0;
    }
    ui::Session session(settingsPath());
    auto translations = std::make_unique<QObject>();
    ui::installTranslations(options.language.isEmpty() ? session.language() : options.language,
                            *translations);
    std::optional<Error> leftOutOutlets;
    Result<OutletTable> outlets = loadOutlets(leftOutOutlets);
    if (!outlets) {
        return complain(outlets.error());
    }
    const Result<Analyzer> shipped = loadShippedAnalyzer({}, std::move(*outlets));
    if (!shipped) {
        return complain(shipped.error());
    }
    const PackShelf shelf(rulePacksFolder(), shipped->languages().assumed());
    std::vector<ShelvedPack> packs = shelf.packs();
    Result<Analyzer> analyzer = withPacks(*shipped, packs);
    if (!analyzer) {
        return complain(analyzer.error());
    }
    Result<Codebook> codebook = loadShippedCodebook();
    if (!codebook) {
        return complain(codebook.error());
    }
    Result<OpenLibrary> library = openLibrary(libraryPath());
    if (!library) {
        return complain(library.error());
    }

    ui::Desk desk(std::make_shared<const Analyzer>(std::move(*analyzer)), std::move(*codebook),
                  std::move(library->library), library->path);
    ui::RulePacks rulePacks(shelf, std::move(packs), *shipped, desk);
    const auto makeWindow = [&] {
        auto window = std::make_unique<ui::MainWindow>(desk, session);
        window->offerRulePacks(rulePacks);
        if (library->passing) {
            window->warn(
                App::tr("The library is not in use: what you note now is gone when you quit. "
                        "Export what you want to keep."));
        }
        if (library->unwritable) {
            //: %1 is a sentence that says why, and what to do about it.
            window->warn(App::tr("The library can only be read: what you note now is not kept. %1")
                             .arg(ui::errorText(*library->unwritable)));
        }
        if (leftOutOutlets) {
            //: %1 is a sentence that says what is wrong with the file, and what to do about it.
            window->warn(App::tr("Your table of outlets is left out. %1")
                             .arg(ui::errorText(*leftOutOutlets)));
        }
        window->setReach(options.allowsPrivate ? ui::Reach::Private : ui::Reach::Public);
        QObject::connect(window.get(), &ui::MainWindow::restoreChosen, window.get(),
                         [&restore, closed = window.get()](const QString &path) {
                             restore = path;
                             if (!closed->close()) {
                                 restore.reset(); // else a later close would bring it
                             }
                         });
        return window;
    };
    ui::LanguageSwitch language(desk, session, std::move(translations), makeWindow);
    OpenWindow open(library->path);
    QObject::connect(&open, &OpenWindow::asked, &language,
                     [&language, &options](const HandedOver &handed) {
                         ui::MainWindow &window = language.window();
                         bringToFront(window, handed.activation);
                         // No longer than for what is handed over, unless the window was started
                         // so.
                         const bool allows = handed.allowsPrivate || options.allowsPrivate;
                         window.setReach(allows ? ui::Reach::Private : ui::Reach::Public);
                         if (!handed.inputs.isEmpty()) {
                             window.begin(handed.inputs);
                         }
                     });
    std::optional<ui::DailyBackup> backups; // of what is kept, where copies can be written
    if (!library->passing && !library->unwritable) {
        constexpr std::chrono::seconds delay(20);
        backups.emplace(library->path, delay);
        QObject::connect(&*backups, &ui::DailyBackup::failed, &language,
                         [&language](const Error &error) {
                             //: %1 is a sentence that says why, and what to do about it.
                             language.window().warn(
                                 App::tr("The daily backup of the library could not be made. %1")
                                     .arg(ui::errorText(error)));
                         });
    }
    language.window().show();
    // The window is there before the article is.
    QTimer::singleShot(0, &language, [&] { language.window().begin(options.inputs); });
    return QApplication::exec();
}

} // namespace

int runWindow(const StartOptions &options)
{
    for (StartOptions now = options;; now.inputs.clear()) {
        std::optional<QString> restore;
        const int code = runDesk(now, restore);
        if (!restore) {
            return code;
        }
        // Nobody has the library open now.
        if (const auto aside = restoreBackup(*restore, libraryPath()); !aside) {
            tell(QMessageBox::Critical, ui::errorText(aside.error()));
        } else if (*aside) {
            tell(QMessageBox::Information,
                 App::tr("The library was restored. The one of before is now %1.")
                     .arg(QDir::toNativeSeparators(**aside)));
        }
    }
}

} // namespace slantlight
