// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Desk {

class Clock;
class DailyCopies;
class MainWindow;
class NoticeStrip;
class Preferences;
class SafeCopies;
class Shop;

/// Safe copies: the menu's entries, and what becomes of the daily ones. Owned by the window.
class CopyController : public QObject
{
    Q_OBJECT

public:
    struct Copies
    {
        SafeCopies &now;
        DailyCopies &daily;
    };

    /// All must outlive the window.
    CopyController(MainWindow &window, const Shop &shop, Copies copies, const Preferences &preferences,
                   NoticeStrip &notices, const Clock &clock, QObject *parent = nullptr);

signals:
    /// A copy was brought back, in words: what is open shows what was there before.
    void restartRequested(const QString &words);

private:
    void saveCopy();
    void bringBackCopy();
    QString obstacle() const;

    MainWindow &m_window;
    const Shop &m_shop;
    Copies m_copies;
    const Preferences &m_preferences;
    const Clock &m_clock;
};

} // namespace Desk
