// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace Desk {

class MainWindow;
class PurchaseBatches;
class PurchaseService;
class TopUpService;

/// Asks before the window closes while a purchase runs or has yet to be sent, and closes it by itself once that is
/// over.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(MainWindow &window, PurchaseService &purchases, PurchaseBatches &batches, TopUpService &topUps,
               QObject *parent = nullptr);

signals:
    void closed();

private:
    void ask();
    void closeIfDone();
    void close();
    QString consequence() const; ///< Of closing now.
    int unfinished() const;      ///< Under way, or to be sent after those.

    MainWindow &m_window;
    PurchaseService &m_purchases;
    PurchaseBatches &m_batches;
    TopUpService &m_topUps;
    QPointer<QMessageBox> m_question;
};

} // namespace Desk
