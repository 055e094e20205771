// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QUuid>

namespace Desk {

class OrderBook;
enum class Decided;
struct Purchase;

/// Asks a person which order of the account one was that is not clear, and says where nothing came of the answer.
/// Whoever asks decides. Owned by the widget that it asks before.
class WhichOrder : public QObject
{
    Q_OBJECT

public:
    /// The books must outlive it.
    WhichOrder(const OrderBook &books, QWidget *asker);

    /// Opens the question, or says why there is none: chosen() brings the answer.
    void ask(const Purchase &order);
    void tell(const Result<Decided> &decided);

signals:
    void chosen(const QUuid &key, const QString &reference);

private:
    void sayWhyNone(const Purchase &order);
    void showMessage(const QString &text);

    const OrderBook &m_books;
    QWidget *m_asker;
};

} // namespace Desk
