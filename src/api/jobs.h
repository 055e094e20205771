// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All calls of the API.
#include "api/balancejob.h"
#include "api/canceljob.h"
#include "api/carebody.h"
#include "api/esimsjob.h"
#include "api/livestatusjob.h"
#include "api/networkeventsjob.h"
#include "api/orderbody.h"
#include "api/ordersjob.h"
#include "api/orderstatusjob.h"
#include "api/packagesjob.h"
#include "api/placeorderjob.h"
#include "api/placetopupjob.h"
#include "api/queries.h"
#include "api/sendsmsjob.h"
#include "api/suspendjob.h"
#include "api/topuppackagesjob.h"
#include "api/usagejob.h"
#include "api/usagereportjob.h"
