// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Desk {

/// Has a screen reader say what a widget tells, each time that it is something else, wherever the focus is: a label
/// that changes is read by none. What changes while the widget is hidden is not said. A member of the widget.
class Announcer
{
public:
    explicit Announcer(QWidget *widget);

    /// What stands there now. It is said once all that is done now is done, so that nothing is said that is gone at
    /// once, or that stands elsewhere then.
    void tell(const QString &words);
    /// What stands there is no news: it is of something else now, or the same in other words.
    void assumeKnown();
    /// What stands there next is news, even if it is the same words.
    void forget();

private:
    void say();

    QWidget *m_widget;
    QObject m_context; ///< Goes before the widget, and what was to be said with it.
    QString m_words;
    QString m_said;
    bool m_isWaiting = false;
};

} // namespace Desk
