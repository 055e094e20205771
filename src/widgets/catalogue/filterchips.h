// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"
#include "services/search/packagesearch.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Desk {

class Chip;

/// What limits a search besides its words, as chips: a destination, how much and how long at least, what a package must
/// be able to do, what it may cost. They go on in the next line where there is no room. Owned by CataloguePage, which
/// searches with filter().
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    const PackageFilter &filter() const { return m_filter; }
    void setDestination(const Destination &destination);
    void clearDestination();
    void clearLimits(); ///< All but the destination.
    void clear();

    /// What the menus offer, and count with the words when they open.
    void setSearch(const std::shared_ptr<const PackageSearch> &search);
    void setWords(const QString &words);
    void setFormat(const Format &format);
    /// "Clear filters" is offered elsewhere meanwhile.
    void setClearHidden(bool isHidden);
    /// Puts one more behind the chips.
    void append(QWidget *widget);

signals:
    /// A person changed it.
    void filterChanged();

private:
    struct Choice
    {
        QString text;
        PackageFilter filter; ///< After it was chosen.
    };
    struct Toggle
    {
        Chip *chip;
        bool PackageFilter::*limit;
        const char *text; ///< Marked for translation in this context, like the next one.
        const char *description;
    };

    Chip *addChip(const char *objectName);
    void addToggle(const char *objectName, bool PackageFilter::*limit, const char *text, const char *description);
    QMenu *makeMenu(Chip *chip, const QList<Choice> &choices);
    /// The way to a price between the steps.
    void addAmountField(QMenu *menu);
    int count(const Choice &choice) const;
    QString countedText(const Choice &choice, int count) const;
    QList<Choice> dataChoices() const;
    QList<Choice> daysChoices() const;
    QList<Choice> costChoices() const;
    Choice costChoice(const std::optional<Money> &highest) const;
    void change(const PackageFilter &filter);
    void showFilter();

    PackageFilter m_filter;
    QString m_destinationName;
    std::shared_ptr<const PackageSearch> m_search;
    QString m_words;
    Format m_format;
    bool m_isClearHidden = false;
    Chip *m_destination;
    Chip *m_data;
    Chip *m_days;
    Chip *m_cost;
    Chip *m_clear;
    QList<Toggle> m_toggles;
};

} // namespace Desk
