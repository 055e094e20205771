// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/esims/esimcare.h"
#include "services/sales/topupworld.h"

namespace Desk::Test {

/// The shop, and who looks after its eSIMs.
class CareWorld : public TopUpWorld
{
public:
    explicit CareWorld(const QString &package = turkey, bool journalInMemory = true)
        : TopUpWorld(SaleWorld::usualOptions(), package, journalInMemory)
    {
        startCare();
    }
    ~CareWorld() override { care.reset(); }

    void startCare()
    {
        care = std::make_unique<EsimCare>(*sale.client, *sale.journal, sale.clock);
        connect(&care->refunds(), &Refunds::changed, this, [this] {
            sale.steps.append(PurchaseProgress::Step::Idle); // So that SaleWorld::step() stops at it.
        });
        connect(&care->refunds(), &Refunds::intendedDropped, this,
                [this](const QList<Refund> &refunds) { droppedRefunds += refunds; });
        connect(&care->refunds(), &Refunds::leftUnclear, this,
                [this](const QList<Refund> &refunds) { unclearRefunds += refunds; });
        connect(care.get(), &EsimCare::networkChanged, this, [this] { ++networkChanges; });
        connect(care.get(), &EsimCare::usageRead, this, [this](const EsimUsage &usage) { read.append(usage); });
        connect(care.get(), &EsimCare::actionChanged, this, [this](const Iccid &of, CareAction::Kind kind) {
            told.append(care->action(of, kind));
            readsWhenTold.append(sale.line.reads);
        });
        connect(care.get(), &EsimCare::esimRead, this, [this](const Esim &esim) { rowsRead.append(esim); });
        connect(care.get(), &EsimCare::esimsTouched, this, [this] { ++touched; });
        connect(care.get(), &EsimCare::balanceTouched, this, [this] { ++balancesTouched; });
        connect(care.get(), &EsimCare::stopped, this, [this] { careStopped = true; });
    }
    /// The program is killed and started again. The server goes on meanwhile.
    void killAndStart()
    {
        care.reset();
        kill();
        run(std::chrono::seconds(10));
        restart();
        startCare();
        care->load();
        sale.settle();
    }
    QList<Refund> refundRows()
    {
        const Result<QList<Refund>> rows = sale.journal->refunds().result();
        return rows ? *rows : QList<Refund>{Refund(), Refund(), Refund(), Refund()};
    }

    /// As the list has it.
    Esim row(const Iccid &of) const
    {
        Esim esim;
        esim.iccid = of;
        esim.status = Esim::Status::Active;
        esim.esimStatus = QStringLiteral("Active");
        return esim;
    }
    std::optional<Package> plan() const
    {
        Package package;
        package.countries = {QStringLiteral("TR")};
        package.networks = {{QStringLiteral("TR"), QStringLiteral("Turkey"), QStringLiteral("Turkcell"), {}},
                            {QStringLiteral("TR"), QStringLiteral("Turkey"), QStringLiteral("Vodafone"), {}}};
        return package;
    }
    NoDataDiagnosis check()
    {
        care->checkNetwork(row(iccid), plan());
        run(std::chrono::seconds(10));
        return care->diagnosis(iccid).value.value_or(NoDataDiagnosis());
    }
    Sandbox::Esim esim() { return esim(iccid); }
    Sandbox::Esim esim(const Iccid &of) { return *sale.account->ledger().esim(idOf(of)); }
    qint64 idOf(const Iccid &of)
    {
        for (const Sandbox::Esim &esim : sale.account->ledger().esims()) {
            if (esim.iccid == of.toString()) {
                return esim.id;
            }
        }
        return 0;
    }

    std::unique_ptr<EsimCare> care;
    int networkChanges = 0;
    int touched = 0;
    int balancesTouched = 0;
    bool careStopped = false;
    QList<EsimUsage> read;
    QList<Esim> rowsRead;
    QList<CareAction> told;
    QList<Refund> droppedRefunds;
    QList<Refund> unclearRefunds;
    QList<int> readsWhenTold; ///< How much of the account had been read when each was told.
};

} // namespace Desk::Test
