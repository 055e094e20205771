// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Desk {

/// What stands where a list would be while there is nothing to list: why, and what to do. It takes no room from what
/// stands above it: where there is too little, it scrolls.
class EmptyState : public QScrollArea
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Plain text. An empty button text: no button.
    void setWords(const QString &title, const QString &text, const QString &buttonText = {});
    void setProgress(int done, int total); ///< A total of 0: not known yet.
    void hideProgress();

signals:
    void buttonClicked();

private:
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

} // namespace Desk
