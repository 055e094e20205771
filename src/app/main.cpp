// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/commandline.h"
#include "app/uilanguage.h"
#include "store/database/privateumask.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Desk;

namespace {

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fputc('\n', stream);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

QtMessageHandler usualHandler = nullptr;

/// The tour says what it does, and Qt's platform without a display only this, for each window.
void dropSizeHints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message != QLatin1String("This plugin does not support propagateSizeHints()")) {
        usualHandler(type, context, message);
    }
}

/// For as long as it lives the program can do without a display, and without what a desktop's session sets up.
class NoDesktop
{
public:
    NoDesktop()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        usualHandler = qInstallMessageHandler(dropSizeHints);
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
            m_runtimeFolder.emplace();
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder->path()));
        }
    }

private:
    std::optional<QTemporaryDir> m_runtimeFolder; ///< Qt asks for it, and complains where there is none.
};

} // namespace

int main(int argc, char **argv)
{
    makeFilesPrivate();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const auto parsed = CommandLine::parse(arguments);
    if (const auto *problem = std::get_if<QString>(&parsed)) {
        print(stderr, *problem);
        return 2;
    }
    const auto &line = std::get<CommandLine>(parsed);
    if (line.showVersion) {
        print(stdout, QStringLiteral("esimfly-desk " DESK_VERSION));
        return 0;
    }
    std::optional<NoDesktop> noDesktop;
    if (!line.tourFolder.isEmpty() && !hasDisplay()) {
        noDesktop.emplace();
    }
    if (line.showHelp) {
        const QCoreApplication forItsName(argc, argv);
        print(stdout, CommandLine::helpText());
        return 0;
    }

    const ActivationToken token = ActivationToken::fromEnvironment();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("esimfly-desk"));
    QApplication::setApplicationDisplayName(QStringLiteral("eSIMfly Desk"));
    QApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("net.esimfly.desk"));
    QApplication::setQuitOnLastWindowClosed(false);
    UiLanguage language(line.language);

    Application desk(line, token, language);
    if (!desk.start()) {
        return desk.exitCode();
    }
    QApplication::exec();
    return desk.exitCode();
}
