# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/renew-completions of what esimfly-sandbox says with --help.
complete -c esimfly-sandbox -f
complete -c esimfly-sandbox -l port -x -d 'Port on this computer; 0 takes any free one.'
complete -c esimfly-sandbox -l access-code -x -d 'Access code it accepts.'
complete -c esimfly-sandbox -l secret-key -x -d 'Secret key it accepts.'
complete -c esimfly-sandbox -l packages -x -d 'Packages in the catalogue.'
complete -c esimfly-sandbox -l currency -x -a 'USD IQD EUR' -d 'Currency of the account: USD, IQD or EUR.'
complete -c esimfly-sandbox -l latency -x -d 'Milliseconds an order takes; reading takes a tenth.'
complete -c esimfly-sandbox -l per-minute -x -d 'Requests of the key that it takes in a minute; in an hour ten times as many.'
complete -c esimfly-sandbox -l seed -x -d 'Another number makes another catalogue and another past.'
complete -c esimfly-sandbox -l late-orders -x -a 'come refunded failed' -d 'What becomes of orders that are prepared for minutes: come, refunded or failed.'
complete -c esimfly-sandbox -l top-ups -x -a 'come refunded failed' -d 'What becomes of top-ups: come, refunded or failed.'
complete -c esimfly-sandbox -l moving-prices -d 'Change some prices each time that the whole catalogue is read anew.'
complete -c esimfly-sandbox -l verbose -d 'Write a line for each request to standard error.'
complete -c esimfly-sandbox -s h -l help -d 'Displays help on commandline options.'
complete -c esimfly-sandbox -s v -l version -d 'Displays version information.'
