// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/desktopcalls.h"
#include "app/processguard.h"
#include "app/session.h"
#include "app/terminationsignals.h"
#include "app/tour.h"
#include "app/uilanguage.h"
#include "store/database/privateumask.h"
#include "widgets/controls/scrollareaaccessible.h"
#include "widgets/controls/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <cstdio>
#include <utility>

namespace Desk {

namespace {

void say(const QString &text)
{
    std::fputs(qPrintable(text + QLatin1Char('\n')), stderr);
}

} // namespace

Application::Application(CommandLine commandLine, const ActivationToken &token, UiLanguage &language, QObject *parent)
    : QObject(parent)
    , m_commandLine(std::move(commandLine))
    , m_request{m_commandLine.newSale ? StartRequest::Kind::NewSale : StartRequest::Kind::Show, token}
    , m_language(language)
    , m_signals(std::make_unique<TerminationSignals>())
    , m_theme(std::make_unique<Theme>())
    , m_calls(std::make_unique<DesktopCalls>())
{
    // The portals of the desktop ask the system who this is, and remember it. Once the memory is guarded the system no
    // longer tells them, so it waits for the first answer, but not for long.
    connect(m_theme.get(), &Theme::portalAnswered, this, [] { guardMemory(); });
    constexpr std::chrono::seconds patience{2};
    QTimer::singleShot(patience, this, [] { guardMemory(); });
    m_theme->start();
    installScrollAreaAccessible();
    connectCalls();
    connect(m_signals.get(), &TerminationSignals::received, this, &Application::quit);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::quit);
}

Application::~Application()
{
    delete m_refusal;
}

bool Application::start()
{
    if (m_commandLine.startedByBus && m_calls->listen()) {
        m_isAwaitingCall = true;
        // The call is under way already.
        constexpr std::chrono::minutes patience{1};
        QTimer::singleShot(patience, this, &Application::endUnlessOpened);
        return true;
    }
    if (!open(m_commandLine.sandbox)) {
        return m_refusal;
    }
    if (!m_commandLine.tourFolder.isEmpty()) {
        startTour();
    }
    return true;
}

QString Application::languageFor(bool isSandbox) const
{
    return m_commandLine.language.isEmpty() && isSandbox ? m_language.code() : m_commandLine.language;
}

bool Application::open(bool isSandbox, const QString &notice)
{
    const Profile profile =
        isSandbox ? Profile::forSandbox(m_commandLine.profile) : Profile::named(m_commandLine.profile);
    auto session = std::make_unique<Session>(
        Session::Options{profile, isSandbox, isSandbox ? QUrl() : m_commandLine.api, languageFor(isSandbox),
                         isSandbox && m_commandLine.tourFolder.isEmpty() ? QString() : m_commandLine.team, notice,
                         m_request},
        Looks{*m_theme, m_language}, m_clock);
    switch (session->claim()) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::Second:
        say(tr("eSIMfly Desk is already running; its window was brought to the front."));
        return false;
    case SingleInstance::Role::Blocked:
        refuse(session->otherComputer().isEmpty()
                   ? tr("eSIMfly Desk is already running, but does not answer. End it, then start again.")
                   : tr(/*: On a network home; %1: the name of a computer. */
                        "eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for "
                        "one program: end that one, or start this one with --profile and another name.")
                         .arg(session->otherComputer()));
        return false;
    case SingleInstance::Role::Failed:
        //: %1: path of a folder.
        refuse(tr("The folder %1 can't be written or locked. Nothing was started. See that its disk is not full and "
                  "that you may write there, then start again.")
                   .arg(profile.dataFolder()));
        return false;
    }
    if (Session *before = m_session.release()) {
        disconnect(before, nullptr, this, nullptr);
        connect(before, &Session::ended, before, &QObject::deleteLater);
        before->end();
    }
    m_session = std::move(session);
    // The desktop's entry is for the account that people mean; the others are found by who started them.
    if (!isSandbox && m_commandLine.profile.isEmpty()) {
        m_calls->listen();
    } else {
        m_calls->stop();
    }
    connectSession();
    m_session->start();
    return true;
}

void Application::refuse(const QString &why)
{
    say(why);
    if (!m_commandLine.tourFolder.isEmpty()) {
        m_exitCode = 1;
        return;
    }
    // Who starts it from a menu sees no terminal.
    m_refusal = new QMessageBox(QMessageBox::Warning, QApplication::applicationDisplayName(), why, QMessageBox::Close);
    m_refusal->setAttribute(Qt::WA_DeleteOnClose);
    m_refusal->setTextFormat(Qt::PlainText);
    connect(m_refusal, &QDialog::finished, this, [this] {
        if (!m_session) {
            QCoreApplication::exit(1);
        }
    });
    m_exitCode = m_session ? m_exitCode : 1;
    m_refusal->open();
}

void Application::connectSession()
{
    // Queued: the session in front is replaced from a slot of its own.
    connect(m_session.get(), &Session::sandboxRequested, this, [this] { open(true); }, Qt::QueuedConnection);
    connect(m_session.get(), &Session::sandboxLeft, this, [this] { open(false); }, Qt::QueuedConnection);
    connect(m_session.get(), &Session::restartRequested, this, &Application::restart, Qt::QueuedConnection);
    connect(m_session.get(), &Session::closed, this, &Application::quit);
}

void Application::connectCalls()
{
    // Queued: the bus gets its answer before anything is opened.
    connect(m_calls.get(), &DesktopCalls::requested, this, &Application::serve, Qt::QueuedConnection);
    connect(m_calls.get(), &DesktopCalls::sandboxRequested, this, &Application::startSandboxProgram,
            Qt::QueuedConnection);
}

void Application::serve(const StartRequest &request)
{
    if (std::exchange(m_isAwaitingCall, false)) {
        m_request = request;
        if (!open(false) && !m_refusal) {
            QCoreApplication::exit(m_exitCode); // Another program has the window, and knows what is wanted.
            return;
        }
    }
    if (m_session) {
        m_session->serve(request);
    }
}

void Application::startSandboxProgram(const ActivationToken &token)
{
    QProcess program;
    program.setProgram(
        QStandardPaths::findExecutable(QStringLiteral("esimfly-desk"), {QCoreApplication::applicationDirPath()}));
    program.setArguments({QStringLiteral("--sandbox")});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), QString::fromLatin1(token.wayland));
    environment.insert(QStringLiteral("DESKTOP_STARTUP_ID"), QString::fromLatin1(token.startupId));
    program.setProcessEnvironment(environment);
    const UsersUmask usersUmask;
    if (!program.startDetached()) {
        qWarning("The sandbox can't be started: %s", qUtf8Printable(program.errorString()));
    }
    endUnlessOpened();
}

void Application::endUnlessOpened()
{
    if (m_isAwaitingCall) {
        quit();
    }
}

void Application::restart(const QString &notice)
{
    disconnect(m_session.get(), nullptr, this, nullptr);
    // Its profile can't be had before it has closed its files.
    connect(
        m_session.get(), &Session::ended, this,
        [this, notice] {
            m_session.reset();
            // Nothing is brought back into the sandbox. Without a session nothing else would end the program.
            if (m_isQuitting || (!open(false, notice) && !m_refusal)) {
                QCoreApplication::exit(m_exitCode);
            }
        },
        Qt::QueuedConnection);
    m_session->end();
}

void Application::startTour()
{
    m_tour = std::make_unique<Tour>(*m_session, m_clock, m_commandLine.tourFolder);
    connect(m_tour.get(), &Tour::finished, this, [this](bool ok) {
        m_exitCode = ok ? 0 : 1;
        quit();
    });
    m_tour->start();
}

void Application::quit()
{
    if (m_isQuitting) {
        return;
    }
    m_isQuitting = true;
    if (!m_session) {
        QCoreApplication::exit(m_exitCode);
        return;
    }
    connect(m_session.get(), &Session::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    m_session->end();
}

} // namespace Desk
