// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace Desk {

class Chip;

/// "All", then a chip for each status with its count; one is chosen. They go on in the next line where there is no
/// room.
class StatusChips : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        std::optional<int> status; ///< Nothing: all.
        QString text;
    };

    explicit StatusChips(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    /// In the order of the choices; a status without any is hidden unless it is chosen.
    void setCounts(const QList<int> &counts);
    std::optional<int> chosen() const;
    void choose(std::optional<int> status);

signals:
    void statusChosen();

private:
    void showTexts();
    void stopTabAt(Chip *chosen);

    QList<Choice> m_choices;
    QList<int> m_counts;
    QList<Chip *> m_chips;
};

} // namespace Desk
