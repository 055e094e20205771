// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

class QMessageBox;

namespace Desk {

class EsimCare;
class MainWindow;
class PurchaseBatches;
class PurchaseService;
class TopUpService;

/// Asks before the window closes while a purchase runs or has yet to be sent, or something is done to an eSIM, and
/// closes it by itself once that is over. Else it tells what a person should know before, where there is such.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(MainWindow &window, PurchaseService &purchases, PurchaseBatches &batches, TopUpService &topUps,
               EsimCare &care, QObject *parent = nullptr);

    /// What is said before the window closes where nothing is under way; nothing is asked where that is empty.
    void setLastWords(std::function<QString()> words) { m_lastWords = std::move(words); }

signals:
    void closed();

private:
    void ask();
    void askAfterLastWords(const QString &words);
    void closeIfDone();
    void close();
    QString title() const;
    QString text() const;
    QString consequence() const; ///< Of closing now.
    int orders() const;          ///< Under way, or to be sent after those.
    bool isDone() const;

    MainWindow &m_window;
    PurchaseService &m_purchases;
    PurchaseBatches &m_batches;
    TopUpService &m_topUps;
    EsimCare &m_care;
    std::function<QString()> m_lastWords;
    QPointer<QMessageBox> m_question;
};

} // namespace Desk
