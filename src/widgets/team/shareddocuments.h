// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/teamdocuments.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Desk {

class ValueLabel;

/// A line for each of what the desks of a team have in common: how it stands, and a button where a person has to
/// choose. Owned by TeamDialog.
class SharedDocuments : public QWidget
{
    Q_OBJECT

public:
    explicit SharedDocuments(QWidget *parent = nullptr);

    void setStandings(const QList<TeamDocuments::Standing> &standings);

signals:
    void compareRequested(const QString &kind);

private:
    struct Line
    {
        QLabel *name;
        ValueLabel *standing;
        QPushButton *compare;
    };

    void addLine(const QString &kind);
    void retranslate();

    QGridLayout *m_layout;
    QList<Line> m_lines;
    QList<TeamDocuments::Standing> m_standings;
};

} // namespace Desk
