// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program of Qt: says when its table of packages is painted with so many rows, or, where none are
// asked for, when anything is painted at all. Then the program is gone, for how it ends is not what is measured.

#include <QCoreApplication>
#include <QEvent>
#include <QTableView>

#include <cstdio>
#include <ctime>

namespace {

class FirstRows : public QObject
{
public:
    explicit FirstRows(int rows)
        : QObject(qApp)
        , m_rows(rows)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted && hasRows(watched)) {
            m_isPainted = true;
            // Behind the painting, which this event only begins.
            QMetaObject::invokeMethod(this, &FirstRows::say, Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool hasRows(QObject *painted) const
    {
        const auto *table = qobject_cast<QTableView *>(painted->parent());
        return m_rows == 0
               || (table && table->objectName() == QLatin1String("packagesView") && table->model()
                   && table->model()->rowCount() >= m_rows);
    }
    void say()
    {
        timespec now{}; // Counts from the same moment in all processes.
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::printf("%lld\n", now.tv_sec * 1'000'000LL + now.tv_nsec / 1000);
        std::fflush(stdout);
        std::_Exit(0);
    }

    int m_rows;
    bool m_isPainted = false;
};

void start()
{
    bool isAsked = false;
    const int rows = qEnvironmentVariableIntValue("DESK_BENCH_ROWS", &isAsked);
    if (isAsked) {
        new FirstRows(rows);
    }
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(start)
