// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QProgressBar;
class QPushButton;
class QStatusBar;

namespace Desk {

class ValueLabel;

/// What stands in the window's status bar: connection, age of the catalogue, what runs long and how to stop it,
/// that prices are hidden, requests left, time zone.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    void setConnection(const QString &text);
    void setCatalogue(const QString &text);
    void setRequests(const QString &text);
    void setOrders(const QString &text);
    void setTeam(const QString &text); ///< Empty: there is none.
    void setPricesHidden(bool areHidden);
    /// How far something is that runs long.
    struct Progress
    {
        QString what;
        QString stopHint; ///< What Stop does to it.
        int value = 0;
        int maximum = 0; ///< 0: its length isn't known.
    };
    void setProgress(const Progress &progress);
    void hideProgress();
    void retranslate();

signals:
    void stopRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QStatusBar *m_bar;
    ValueLabel *m_connection;
    ValueLabel *m_catalogue;
    ValueLabel *m_orders;
    ValueLabel *m_team;
    ValueLabel *m_pricesHidden;
    ValueLabel *m_requests;
    ValueLabel *m_timeZone;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace Desk
