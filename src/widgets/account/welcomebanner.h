// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Desk {

/// The head of the first page: a picture of a card that is about to fly, the program's name and what it is for.
class WelcomeBanner : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeBanner(QWidget *parent = nullptr);

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_subtitle;
};

} // namespace Desk
