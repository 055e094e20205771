// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/startrequest.h"
#include "domain/clock.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMessageBox;

namespace Desk {

class DesktopCalls;
class Session;
class TerminationSignals;
class Theme;
class Tour;
class UiLanguage;

/// The one place that builds everything: the session of the account in front, another one when somebody goes into the
/// sandbox or comes back, and the orderly end of all.
class Application : public QObject
{
    Q_OBJECT

public:
    /// The language must outlive it. The token is the desktop's for this start.
    Application(CommandLine commandLine, const ActivationToken &token, UiLanguage &language, QObject *parent = nullptr);
    ~Application() override;

    /// False where there is nothing to run: a second program. Where there is no place for its files a window says so.
    /// Who was started by the bus opens nothing before it is told what.
    bool start();
    int exitCode() const { return m_exitCode; }

private:
    /// Starts a session beside the one in front, then ends that one. False where its profile can't be had.
    bool open(bool isSandbox, const QString &notice = {});
    /// Who goes into the sandbox goes on in the language of before.
    QString languageFor(bool isSandbox) const;
    /// Ends the session in front, then starts another one with the same profile, which has something to say.
    void restart(const QString &notice);
    /// Says why nothing could be opened; without a session the program ends once that is read.
    void refuse(const QString &why);
    void connectSession();
    void connectCalls();
    void serve(const StartRequest &request);
    void startSandboxProgram(const ActivationToken &token);
    /// Ends a program that the bus started and that has nothing to show.
    void endUnlessOpened();
    void startTour();
    void quit();

    CommandLine m_commandLine;
    StartRequest m_request; ///< What it was started for.
    UiLanguage &m_language;
    SystemClock m_clock;
    int m_exitCode = 0;
    std::unique_ptr<TerminationSignals> m_signals;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DesktopCalls> m_calls;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Tour> m_tour;
    QPointer<QMessageBox> m_refusal;
    bool m_isAwaitingCall = false; ///< Nothing was opened yet.
    bool m_isQuitting = false;
};

} // namespace Desk
