// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace Desk {

class Flows;

/// Lists that several desks copy from the API once for all of them: one reads a page and puts it down, the others read
/// it there. Who has no others reads everything itself: then these answer so at once.
class SharedCopies : public QObject
{
    Q_OBJECT

public:
    /// One answer of the API, packed, and when it came by the API's clock.
    struct Page
    {
        QByteArray answer;
        QDateTime readAt; ///< UTC.
    };

    using QObject::QObject;

    /// A copy of this list begins. True: with others, so from its first page on, whatever an earlier one has read; what
    /// was read before that time is too old. End it with end().
    virtual QCoro::Task<bool> begin(Flows *flows, QString list, QDateTime notBefore) = 0;
    /// The page of this number as another desk has read it, and waits for the desk that reads for all. Nothing: it is
    /// this desk's to ask the API.
    virtual QCoro::Task<std::optional<Page>> page(Flows *flows, QString list, int number) = 0;
    /// Whether what this desk asks the API for is to be put down.
    virtual bool isReading(const QString &list) const = 0;
    /// Puts it down, where this desk is still the one that reads for all.
    virtual QCoro::Task<> put(Flows *flows, QString list, int number, Page page) = 0;
    /// Read to its end, or left for another desk to go on with.
    virtual void end(const QString &list, bool isFinished) = 0;

    /// The name of the desk that reads for all while this one waits for it; empty where it doesn't.
    virtual QString reader(const QString &list) const = 0;

signals:
    void readerChanged();
};

} // namespace Desk
