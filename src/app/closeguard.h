// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace Desk {

class MainWindow;
class PurchaseService;

/// Asks before the window closes while a purchase runs, and closes it by itself once that is over.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(MainWindow &window, PurchaseService &purchases, QObject *parent = nullptr);

signals:
    void closed();

private:
    void ask();
    void closeIfDone();
    void close();

    MainWindow &m_window;
    PurchaseService &m_purchases;
    QPointer<QMessageBox> m_question;
};

} // namespace Desk
