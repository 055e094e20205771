// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragemodel.h"
#include "models/text/format.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace Desk {

class CoverageDelegate;
class Flags;

/// Where a package of several countries works and on which networks, with a filter where they are many. Only the rows
/// in sight are painted, so 130 countries cost no more than 10. Owned by CataloguePage.
class CoverageList : public QWidget
{
    Q_OBJECT

public:
    CoverageList(std::shared_ptr<const CountryNames> names, Flags &flags, QWidget *parent = nullptr);

    /// By which its filter finds countries.
    void setNames(std::shared_ptr<const CountryNames> names) { m_model.setNames(std::move(names)); }
    /// Hides itself where there is only one: that one stands in the details.
    void setCountries(const QList<CoveredCountry> &countries);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void showHeading();
    void fitHeight();
    void retranslate();

    Format m_format;
    CoverageModel m_model;
    CoverageDelegate *m_delegate;
    QLabel *m_heading;
    QLineEdit *m_filter;
    QLabel *m_nothing;
    QListView *m_view;
};

} // namespace Desk
