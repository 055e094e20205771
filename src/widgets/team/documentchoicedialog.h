// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisonmodel.h"
#include "models/text/documenttext.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace Desk {

/// What this desk has beside what its team has, and which of them holds from now on: a person chooses, or nobody does.
/// Show it with open().
class DocumentChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentChoiceDialog(const TeamDocuments::Standing &standing, std::shared_ptr<const CountryNames> countries,
                         DocumentText::PackageNames packages, QWidget *parent = nullptr);

    const QString &kind() const { return m_standing.kind; }
    /// As it stands by now; closes itself where there is nothing to choose any more.
    void setStanding(const TeamDocuments::Standing &standing);

signals:
    /// With the version of the team's that the person saw.
    void keepOwnChosen(const QUuid &theirs);
    void takeTheirsChosen(const QUuid &theirs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void fitRows();
    void fitSize();

    TeamDocuments::Standing m_standing;
    std::shared_ptr<const CountryNames> m_countries;
    DocumentText::PackageNames m_packages;
    ComparisonModel *m_rows;
    QLabel *m_question;
    QTableView *m_table;
    QPushButton *m_keepButton;
    QPushButton *m_takeButton;
    QPushButton *m_laterButton;
};

} // namespace Desk
