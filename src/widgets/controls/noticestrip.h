// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordroles.h"

#include <QDateTime>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QDialog;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace Desk {

/// One strip for all notices: the newest that nobody has read stands there until it is read. All are kept in a list.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostKept = 100;

    explicit NoticeStrip(QWidget *parent = nullptr);

    /// Shows it, as plain text, and has it read out. With a button text there is a button, which counts as having read
    /// it. Returns its number, for take().
    int add(const QString &text, const QString &buttonText = {}, const std::function<void()> &action = {},
            Tone tone = Tone::Fresh);
    /// The same for words that change with the language, or with prices that are hidden. They must tell what was, not
    /// what is by then.
    int add(const std::function<QString()> &words, const QString &buttonText = {},
            const std::function<void()> &action = {}, Tone tone = Tone::Fresh);
    /// It is not true any more: takes it off the strip. The list keeps it.
    void take(int number);
    /// The one that is shown has been read.
    void dismiss();
    int unread() const { return static_cast<int>(m_unread.size()); }
    /// "14:02  Text" of all notices, the newest first.
    QStringList kept() const;
    void showList(); ///< All of them, in a window of their own.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        int number = 0;
        std::function<QString()> words;
        QString buttonText;
        std::function<void()> action;
        Tone tone = Tone::Neutral;
        QDateTime at; ///< UTC.
    };

    void showNewest(bool isNew);
    void fillList();
    void act();
    void retranslate();

    QLabel *m_label = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_actionButton = nullptr;
    QToolButton *m_listButton = nullptr;
    QToolButton *m_dismissButton = nullptr;
    QList<Entry> m_unread; ///< Oldest first.
    QList<Entry> m_kept;   ///< Oldest first.
    int m_lastNumber = 0;
    QPointer<QDialog> m_list;
    QPointer<QListWidget> m_lines; ///< In the list.
};

} // namespace Desk
