// Made by `npm run contract:generate` from contract/openapi.yaml. Do not edit.

export interface paths {
    "/privacy-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The privacy notice in force
         * @description Shown before anything is collected. Public.
         */
        get: operations["getPrivacyNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privacy-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a newer privacy notice
         * @description For a signed-in user when the notice changed; a first consent travels with the sign-in. Repeating it is harmless.
         */
        post: operations["recordPrivacyConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS code
         * @description The answer does not tell whether the number is known. One code a minute and ten a day for each number; each code works once, for five minutes, five tries.
         */
        post: operations["sendSmsCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with phone and SMS code
         * @description Sets the session cookie or answers a token, as asked.
         */
        post: operations["signInWithSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a WeChat code
         * @description The code is one-time; the openid stays on the server. An unbound WeChat gets a ticket to bind it by SMS.
         */
        post: operations["exchangeWechatCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/wechat/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind WeChat to a staff member and sign in
         * @description The SMS code (purpose bind_wechat) proves the staff member; the ticket proves the WeChat.
         */
        post: operations["bindWechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the session of this device; repeating it answers 401.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description Name, unit, roles and the state of the pay PIN; the phone is masked.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/wechat-binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unbind my WeChat
         * @description That WeChat no longer signs in, and every other session that it began ends. Repeating it answers 404.
         */
        delete: operations["unbindWechat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay-pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the pay PIN
         * @description Needs the current one; five wrong tries lock PINs for 30 minutes.
         */
        put: operations["changePayPin"];
        /**
         * Set the pay PIN for the first time
         * @description Refused when one exists; change or reset it instead.
         */
        post: operations["setPayPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay-pin/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade the PIN for a short-lived proof
         * @description The proof is sent in Pay-Pin-Proof; it lives two minutes and only in memory. Five wrong tries lock PINs for 30 minutes.
         */
        post: operations["createPayPinProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay-pin/reset-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS code to reset the PIN
         * @description Goes to the number on file.
         */
        post: operations["sendPayPinResetCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay-pin/resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the pay PIN by SMS
         * @description Also lifts a lock.
         */
        post: operations["resetPayPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What matters now
         * @description One answer for the first screen.
         */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Canteens and designated dining points
         * @description Sorted by area and name; every filter narrows.
         */
        get: operations["listVenues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/venues/{venueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One venue with its windows
         * @description With its position and the radius within which a scan counts as there.
         */
        get: operations["getVenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who is behind a scanned code
         * @description Checks the signature of a window code and answers everything that the pay page needs. Moves nothing.
         */
        post: operations["resolveCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze what will be paid
         * @description Freezes payee, amounts, coupons, accounts, reason, trip and distance verdict for five minutes. Moves no money; its coupons are locked to it until it is paid, runs out, or the same person asks for another quote.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My bills of a month
         * @description Newest first, with the totals of the month.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Pay a quote
         * @description Moves money exactly once for each key. An unknown result is asked for by key, never sent again under another key.
         */
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment
         * @description For its payer and for the office; everybody else gets 404.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The word of this minute for a fresh receipt
         * @description Only for the payer, until 15 minutes after paying (409 word_expired).
         */
        get: operations["getPaymentWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-attempts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a key
         * @description Answers 404 attempt_not_found when the server never settled this key: then the same key may be sent again.
         */
        get: operations["getPaymentAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-attempts/{key}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an unsettled key
         * @description Leaves a tombstone so that a late original is refused with attempt_closed; answers the payment when it had gone through. Repeating it answers the same. A key that settled something else than a payment answers 422 idempotency_key_reused.
         */
        post: operations["closePaymentAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My accounts
         * @description In the order in which a mixed payment draws on them.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of one account
         * @description Newest first.
         */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My points today
         * @description Balance, what is pending, owed or about to expire, my level, the earn rules, and whether I signed in and answered the quiz today.
         */
        get: operations["getPointsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/points/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My points ledger
         * @description Newest first. Pending entries are part of it; they say when they are credited.
         */
        get: operations["listPointsEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/points/daily-sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in for the day
         * @description Once a calendar day of Asia/Shanghai. A streak that is not broken earns more, by rule.
         */
        post: operations["signInForToday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The quiz of today
         * @description The same questions for everybody on one day. The right answers come with the result, never before.
         */
        get: operations["getTodaysQuiz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a quiz
         * @description Once, all questions together; each right answer earns points.
         */
        post: operations["answerQuiz"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mall/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What points redeem
         * @description Those on offer now, the cheapest first.
         */
        get: operations["listMallItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mall/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item of the mall
         * @description With its stock and how many I may still have.
         */
        get: operations["getMallItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My redemptions
         * @description Newest first.
         */
        get: operations["listRedemptions"];
        put?: never;
        /**
         * Redeem points for an item
         * @description Takes the points, the money part from the personal account and the stock in one turn. Goods answer a pick-up code, vouchers a coupon.
         */
        post: operations["redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redemptions/{redemptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One redemption
         * @description With its pick-up code while it can be collected.
         */
        get: operations["getRedemption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redemptions/{redemptionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a redemption
         * @description Before it is collected, its coupon used or its time over: points, money and stock go back at once.
         */
        post: operations["cancelRedemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My coupons
         * @description Usable ones by their end, the others by their last change, newest first.
         */
        get: operations["listCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/{couponId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One coupon and its history
         * @description Everything that ever happened to it: issued, locked, used, returned, given.
         */
        get: operations["getCoupon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/{couponId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a coupon to a colleague
         * @description Makes a single-use code of a day; until it is redeemed or withdrawn, the coupon cannot be used.
         */
        post: operations["shareCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/{couponId}/share-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a shared coupon back
         * @description Until somebody has redeemed its code.
         */
        post: operations["withdrawCouponShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupon-codes/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a code into a coupon
         * @description A printed code, or one that a colleague made by sharing. Too many unknown codes lock this for some minutes.
         */
        post: operations["redeemCouponCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gift-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gift packs
         * @description Those that can be claimed, that come soon, and those I have claimed.
         */
        get: operations["listGiftPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gift-packs/{packId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a gift pack
         * @description Once a person and occasion.
         */
        post: operations["claimGiftPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draws
         * @description Open ones first, then those to come, then the past.
         */
        get: operations["listDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/draws/{drawId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draw
         * @description Prizes, odds, times and the commitment are published before entries open and do not change.
         */
        get: operations["getDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/draws/{drawId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My entries in a draw
         * @description Newest first.
         */
        get: operations["listMyDrawEntries"];
        put?: never;
        /**
         * Draw once
         * @description Spends one right, takes the slip out of the urn, and grants the prize in one turn.
         */
        post: operations["enterDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/draws/{drawId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything to check a draw
         * @description After the reveal: the seed and every entry in order, without names. With it anyone can draw the whole urn again.
         */
        get: operations["getDrawProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/pick-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is waiting at my counter
         * @description Those to be collected, or collected today, newest first; names masked.
         */
        get: operations["listPickUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/pick-ups/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whose code is this
         * @description Shows what a pick-up code is for before it is handed out. Too many unknown codes lock the counter for some minutes.
         */
        post: operations["lookUpPickUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/pick-ups/hand-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand out once
         * @description The second one is refused and told when and where the first was.
         */
        post: operations["handOutPickUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My visits
         * @description Visits that I host or arranged for a colleague, the next to come first, then the past, newest first. Personal data is masked.
         */
        get: operations["listVisits"];
        put?: never;
        /**
         * Invite
         * @description One visit for each visitor and day: a single one, a group, or a series. All or none. Each has a link of its own. On behalf of a colleague of the same unit, who is the host then.
         */
        post: operations["createVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One visit
         * @description With the link to share while it may still be used.
         */
        get: operations["getVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/arrangement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reschedule or change
         * @description Replaces when, where and why. A visit that was approved goes back to approval and its pass dies. Repeating the same change is harmless.
         */
        put: operations["changeVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve
         * @description Approves exactly the version that was seen and issues the pass. Assigns a parking space where one is wanted.
         */
        post: operations["approveVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline
         * @description The visitor is told the reason in the host’s words.
         */
        post: operations["declineVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Before the visitor is inside. The pass dies at once; `scope` may take the rest of a series along.
         */
        post: operations["cancelVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visitId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another link
         * @description The former link dies. For a link that went to the wrong person; a visit that was approved goes back to approval and its pass dies.
         */
        post: operations["renewVisitLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an invitation may say
         * @description Buildings, door groups, purposes’ order, the policy and what visitors agree to, as data. A guard asks for walk-ins.
         */
        get: operations["getVisitOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People to invite again
         * @description Visitors of mine whose data is still held, the latest first.
         */
        get: operations["listVisitContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My visits as a table
         * @description CSV with masked data; cells that a spreadsheet would take for a formula are made text.
         */
        get: operations["exportVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-request-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My standing link
         * @description Visitors apply to me through it; every request waits for my approval.
         */
        get: operations["getVisitRequestLink"];
        put?: never;
        /**
         * Another standing link
         * @description The former one dies.
         */
        post: operations["renewVisitRequestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a member of staff
         * @description By name. A cadre finds colleagues of the own unit, a guard everybody. At most 20.
         */
        get: operations["findStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My notices
         * @description Newest first.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark as read
         * @description All up to this one. Repeating it is harmless.
         */
        post: operations["markNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visitor/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the link is for
         * @description The visitor’s whole page in one answer, the pass included once it is approved. Unknown tokens are counted and soon answered `rate_limited`.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visitor/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Register
         * @description Fills in or changes who comes. After an approval the visit goes back to approval and the pass dies. Repeating the same is harmless.
         */
        put: operations["submitVisitorDetails"];
        post?: never;
        /**
         * Withdraw
         * @description Withdraws the consent: the personal data is deleted at once and the visit is cancelled. Not while inside.
         */
        delete: operations["withdrawVisitorDetails"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visitor/request-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom the standing link is of
         * @description What a visitor who applies needs to know.
         */
        get: operations["getVisitRequestForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visitor/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for a visit
         * @description Through a host’s standing link. The host approves or declines. The same request made again answers the first one.
         */
        post: operations["requestVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The gates I guard
         * @description All of them.
         */
        get: operations["listServedGates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The gate today
         * @description Counts and the latest events.
         */
        get: operations["getGateBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who is this
         * @description A scanned text, a code read out, or a plate. Always answers a verdict; what is not let in is red with its reason. Every check is logged. Too many unknown codes lock typing for some minutes.
         */
        post: operations["checkPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let in
         * @description Uses the pass in the same turn. The second one is refused and told when and where the first was.
         */
        post: operations["admitVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn away
         * @description With a reason; the host is told. The pass stays what it was.
         */
        post: operations["refuseVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let out
         * @description Everybody of this visit leaves.
         */
        post: operations["checkOutVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/unmaskings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See the full identity
         * @description Needs a reason. Each is logged with who, when and why.
         */
        post: operations["unmaskVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register somebody without an invitation
         * @description The host gets a message and approves; then a check by visit admits.
         */
        post: operations["registerWalkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is expected, inside, overdue
         * @description Of the whole compound, by time; identities masked.
         */
        get: operations["listGateVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened at the gates today
         * @description Every check, admission, refusal, departure and unmasking of a day, newest first.
         */
        get: operations["listGateEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/evacuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who must be accounted for
         * @description Full names of everybody inside, for a roll call. Each look is logged.
         */
        get: operations["getEvacuationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/offline-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the gate needs without network
         * @description The passes expected today with their windows, colours and rotating keys, and the burned ones. No personal data.
         */
        get: operations["getOfflineList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/gates/{gateId}/offline-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what happened without network
         * @description In the order in which it happened; an event that is known already is answered as such. A pass that another gate used meanwhile is counted and reported as a conflict.
         */
        post: operations["syncGateEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The windows I serve
         * @description For the office: every window with takings today.
         */
        get: operations["listServedWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/windows/{windowId}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Takings and word of a window
         * @description Small, made for polling every few seconds on an old phone.
         */
        get: operations["getWindowBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/windows/{windowId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments at a window
         * @description Newest first; payers are masked.
         */
        get: operations["listWindowPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment at my window
         * @description With its refunds and what may still be refunded.
         */
        get: operations["getWindowPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/payments/{paymentId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a payment, whole or in part
         * @description By the window that took it. Money goes back to the accounts it came from, personal money first.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PrivacyItem: {
            /** @example 手机号码 */
            name: string;
            /** @example 确认您是本单位职工 */
            purpose: string;
            /**
             * @description False when refusing it leaves everything else usable.
             * @example true
             */
            required: boolean;
            /** @example 在职期间 */
            retention: string;
        };
        PrivacyNotice: {
            /**
             * @description Sent back with the consent.
             * @example 2026-11
             */
            version: string;
            /**
             * Format: date
             * @example 2026-11-01
             */
            effectiveOn: string;
            /**
             * @description Plain words shown above the list.
             * @example 我们只收集办事所需的信息
             */
            summary: string;
            /** @description Every item of personal data with its purpose, need and retention (PIPL art. 17). */
            items: components["schemas"]["PrivacyItem"][];
        };
        /**
         * @description Closed list; the app maps each to its user's words in one exhaustive switch.
         * @enum {string}
         */
        ProblemCode: "invalid_request" | "malformed_json" | "unsupported_media_type" | "payload_too_large" | "route_not_found" | "method_not_allowed" | "not_found" | "cross_site" | "rate_limited" | "internal" | "unavailable" | "session_missing" | "session_expired" | "role_missing" | "consent_required" | "wechat_code_invalid" | "wechat_already_bound" | "binding_ticket_invalid" | "sms_too_often" | "sms_code_wrong" | "sms_code_expired" | "sms_locked" | "staff_not_found" | "pin_not_set" | "pin_already_set" | "pin_too_weak" | "pin_wrong" | "pin_locked" | "pin_required" | "idempotency_key_missing" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_in_flight" | "code_malformed" | "code_foreign" | "code_forged" | "code_revoked" | "code_unknown" | "window_closed" | "too_far" | "over_limit_reason_required" | "insufficient_balance" | "account_unavailable" | "scene_unavailable" | "period_unavailable" | "trip_reference_required" | "quote_not_found" | "quote_expired" | "quote_used" | "amount_changed" | "duplicate_suspected" | "attempt_closed" | "attempt_not_found" | "word_expired" | "refund_exceeds_payment" | "already_signed_in" | "quiz_over" | "quiz_already_answered" | "points_insufficient" | "item_unavailable" | "out_of_stock" | "redemption_limit_reached" | "price_changed" | "redemption_not_cancellable" | "pick_up_code_unknown" | "pick_up_locked" | "pick_up_done" | "pick_up_cancelled" | "pick_up_expired" | "coupon_unavailable" | "coupon_not_shareable" | "coupon_not_shared" | "coupon_code_unknown" | "coupon_code_used" | "coupon_code_expired" | "coupon_code_own" | "coupon_code_locked" | "pack_claimed" | "pack_not_open" | "draw_not_open" | "draw_no_right" | "draw_exhausted" | "draw_not_revealed" | "visit_window_invalid" | "visit_place_unknown" | "too_many_visits" | "parking_full" | "visit_changed" | "visit_not_editable" | "visit_not_approvable" | "visit_not_cancellable" | "invitation_unknown" | "document_invalid" | "visit_consent_required" | "check_expired" | "pass_used" | "host_required" | "visit_not_admissible" | "visit_not_inside" | "gate_code_locked";
        FieldError: {
            /**
             * @description JSON Pointer to the field (`/body/dishFen`, `/query/month`).
             * @example /body/dishFen
             */
            pointer: string;
            /**
             * @description English, for developers; the app words it for the user.
             * @example must be <= 1000000
             */
            message: string;
        };
        /**
         * @description An amount of money in fen (1/100 yuan).
         * @example 1750
         */
        Fen: number;
        /**
         * Format: date-time
         * @description RFC 3339 with an offset.
         * @example 2026-11-20T12:03:00+08:00
         */
        Instant: string;
        /**
         * @description An opaque prefixed id made by the backend.
         * @example pay_01H8XQ4E7Z
         */
        Id: string;
        /**
         * @description Why a coupon cannot be used; the last three only beside others: one of two goes with no other, two of a group, more than a payment takes.
         * @enum {string}
         */
        CouponReason: "below_threshold" | "other_venue" | "other_period" | "other_domain" | "not_yet_valid" | "locked" | "nothing_to_save" | "goes_alone" | "same_group" | "too_many";
        /** @description RFC 9457 problem document. The members after `errors` are set by the codes that name them. */
        Problem: {
            /**
             * Format: uri-reference
             * @example about:blank
             */
            type: string;
            /**
             * @description Short English summary of the code, the same for every occurrence.
             * @example Too far from the venue
             */
            title: string;
            /** @example 422 */
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @example 820 m away, 300 m allowed */
            detail?: string;
            /**
             * @description True when the identical request may succeed later.
             * @example false
             */
            retryable: boolean;
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description `too_far`: metres between phone and venue.
             * @example 820
             */
            distanceM?: number;
            /**
             * @description `too_far`: metres of uncertainty the phone reported.
             * @example 25
             */
            accuracyM?: number;
            /**
             * @description `too_far`: metres allowed around the venue.
             * @example 300
             */
            radiusM?: number;
            /** @description `over_limit_reason_required`: the tariff limit. */
            limitFen?: components["schemas"]["Fen"];
            /** @description `over_limit_reason_required`: fen above the limit. */
            overByFen?: components["schemas"]["Fen"];
            /** @description `insufficient_balance`: fen missing in the chosen accounts. */
            shortFen?: components["schemas"]["Fen"];
            /** @description `amount_changed`: what the quote froze. */
            payableFen?: components["schemas"]["Fen"];
            /** @description `refund_exceeds_payment`: fen that may still be refunded. */
            refundableFen?: components["schemas"]["Fen"];
            /**
             * @description `pin_wrong`, `sms_code_wrong`, `coupon_code_unknown`, `pick_up_code_unknown`: tries before the lock.
             * @example 3
             */
            attemptsLeft?: number;
            /** @description `pin_locked`, `sms_locked`, `coupon_code_locked`, `pick_up_locked`, `gate_code_locked`. */
            lockedUntil?: components["schemas"]["Instant"];
            /**
             * @description `sms_too_often`, `rate_limited`; also in Retry-After.
             * @example 60
             */
            retryAfterSeconds?: number;
            /** @description `duplicate_suspected`: the earlier payment. */
            paymentId?: components["schemas"]["Id"];
            /** @description `duplicate_suspected`: when the earlier payment was made. */
            paidAt?: components["schemas"]["Instant"];
            /** @description `duplicate_suspected`: what the earlier payment paid. */
            paidFen?: components["schemas"]["Fen"];
            /**
             * @description `points_insufficient`: points missing.
             * @example 40
             */
            shortPoints?: number;
            /**
             * @description `price_changed`: what it costs now, for all of them.
             * @example 320
             */
            points?: number;
            /** @description `price_changed`: the money part now, for all of them. */
            fen?: components["schemas"]["Fen"];
            /**
             * @description `out_of_stock`: what is left.
             * @example 1
             */
            stock?: number;
            /**
             * @description `redemption_limit_reached`: how many I may still redeem.
             * @example 0
             */
            mineLeft?: number;
            /** @description `pick_up_done`: when it was handed out before. */
            collectedAt?: components["schemas"]["Instant"];
            /**
             * @description `coupon_unavailable`: which one.
             * @example 满 15 减 2
             */
            couponTitle?: string;
            /** @description `coupon_unavailable`: why, where there is more to say. */
            couponReason?: components["schemas"]["CouponReason"];
            /**
             * @description `coupon_unavailable`: beside which other coupon.
             * @example 5 元餐券
             */
            couponWithTitle?: string;
            /**
             * @description `visit_changed`: the version in force.
             * @example 3
             */
            version?: number;
            /** @description `pass_used`: when the pass let in first. */
            usedAt?: components["schemas"]["Instant"];
            /**
             * @description `pass_used`: where the pass let in first.
             * @example 东门
             */
            gateName?: string;
            /**
             * @description `too_many_visits`: how many one invitation may make.
             * @example 100
             */
            maxVisits?: number;
        };
        /**
         * @description The version of the notice the user agreed to; another one answers 403 `consent_required`.
         * @example 2026-11
         */
        PrivacyVersion: string;
        PrivacyConsent: {
            privacyVersion: components["schemas"]["PrivacyVersion"];
        };
        PrivacyConsentRecord: {
            privacyVersion: components["schemas"]["PrivacyVersion"];
            consentedAt: components["schemas"]["Instant"];
        };
        /**
         * @description A mainland mobile number; never answered unmasked but to a guard who gave a reason.
         * @example 13800000001
         */
        Phone: string;
        SmsCodeRequest: {
            phone: components["schemas"]["Phone"];
            /**
             * @example sign_in
             * @enum {string}
             */
            purpose: "sign_in" | "bind_wechat";
        };
        /** @description The same answer whether or not the number belongs to a staff member. */
        SmsCodeSent: {
            /** @example 138****0001 */
            phoneMasked: string;
            expiresAt: components["schemas"]["Instant"];
            /** @example 60 */
            resendAfterSeconds: number;
        };
        /** @example 123456 */
        SmsCode: string;
        /**
         * @description `cookie` for browsers, `bearer` for the mini-program.
         * @enum {string}
         */
        Credential: "cookie" | "bearer";
        SmsSignIn: {
            phone: components["schemas"]["Phone"];
            smsCode: components["schemas"]["SmsCode"];
            privacyVersion: components["schemas"]["PrivacyVersion"];
            credential: components["schemas"]["Credential"];
        };
        /**
         * @description `cadre` pays and hosts visitors, `window` serves a canteen window, `counter` hands out what was redeemed, `guard` stands at a gate, `office` runs the deployment.
         * @enum {string}
         */
        Role: "cadre" | "window" | "office" | "counter" | "guard";
        PayPinState: {
            /** @example true */
            isSet: boolean;
            /**
             * Format: date-time
             * @description Null when not locked.
             * @example null
             */
            lockedUntil: string | null;
        };
        Me: {
            staffId: components["schemas"]["Id"];
            /** @example 陈海平 */
            name: string;
            /** @example 市机关事务中心 */
            unitName: string;
            /** @example 138****0001 */
            phoneMasked: string;
            roles: components["schemas"]["Role"][];
            payPin: components["schemas"]["PayPinState"];
            /**
             * @description Whether a WeChat signs in as this person.
             * @example true
             */
            wechatBound: boolean;
            /** @description Payments up to this need no PIN. */
            passwordFreeFen: components["schemas"]["Fen"];
            serverTime: components["schemas"]["Instant"];
        };
        Session: {
            /**
             * @description Only for `bearer`; null when the cookie was set.
             * @example null
             */
            token: string | null;
            expiresAt: components["schemas"]["Instant"];
            me: components["schemas"]["Me"];
        };
        WechatSignIn: {
            /**
             * @description The one-time code of wx.login.
             * @example code-1
             */
            code: string;
            privacyVersion: components["schemas"]["PrivacyVersion"];
        };
        /** @description Either a session, or a ticket to bind this WeChat to a staff member. The openid never leaves the server. */
        WechatExchange: {
            /**
             * @example binding_required
             * @enum {string}
             */
            status: "signed_in" | "binding_required";
            session: components["schemas"]["Session"] | null;
            /**
             * @description Single use, 10 minutes.
             * @example bt_3fQz9LkP0aXe
             */
            bindingTicket: string | null;
        };
        WechatBinding: {
            /** @example bt_3fQz9LkP0aXe */
            bindingTicket: string;
            phone: components["schemas"]["Phone"];
            smsCode: components["schemas"]["SmsCode"];
            privacyVersion: components["schemas"]["PrivacyVersion"];
        };
        /**
         * @description Six digits; not one repeated digit and not a run such as 123456 (`pin_too_weak`). In memory only.
         * @example 283746
         */
        PayPin: string;
        PayPinChange: {
            currentPin: components["schemas"]["PayPin"];
            pin: components["schemas"]["PayPin"];
        };
        PayPinSet: {
            pin: components["schemas"]["PayPin"];
        };
        PayPinProofRequest: {
            pin: components["schemas"]["PayPin"];
        };
        /** @description Bound to the session; may be sent with several attempts until it expires. */
        PayPinProof: {
            /** @example ppf_9tGQx2Vv1mJd0aYk */
            proof: string;
            expiresAt: components["schemas"]["Instant"];
        };
        PayPinReset: {
            smsCode: components["schemas"]["SmsCode"];
            pin: components["schemas"]["PayPin"];
        };
        MealPeriod: {
            /**
             * @example lunch
             * @enum {string}
             */
            periodId: "breakfast" | "lunch" | "dinner" | "night";
            /** @example 午餐 */
            name: string;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
        };
        /**
         * @description `meal_subsidy` is the unit's money and cannot be cashed; `personal` was topped up by its owner.
         * @enum {string}
         */
        AccountKind: "meal_subsidy" | "personal";
        Account: {
            accountId: components["schemas"]["Id"];
            kind: components["schemas"]["AccountKind"];
            /** @example 餐补账户 */
            name: string;
            balanceFen: components["schemas"]["Fen"];
        };
        /** @enum {string} */
        PaymentState: "succeeded" | "partially_refunded" | "refunded";
        PaymentSummary: {
            paymentId: components["schemas"]["Id"];
            /**
             * @description The human-readable number on the receipt.
             * @example 20261120-1001-000042
             */
            serial: string;
            state: components["schemas"]["PaymentState"];
            /** @example 市行政中心第一食堂 */
            venueName: string;
            /** @example 1 号窗口 家常菜 */
            windowName: string;
            /** @example 午餐 */
            periodName: string;
            payableFen: components["schemas"]["Fen"];
            refundedFen: components["schemas"]["Fen"];
            paidAt: components["schemas"]["Instant"];
        };
        /**
         * @description `invited` waits for the visitor to register, `pending` for the host, `approved` has a pass, `inside` and `left` passed the gate, `missed` never came.
         * @enum {string}
         */
        VisitState: "invited" | "pending" | "approved" | "inside" | "left" | "declined" | "cancelled" | "missed";
        /**
         * @description Grows with every change of who, when, where; what is approved is the version that was seen.
         * @example 2
         */
        VisitVersion: number;
        /**
         * @description The three-colour code: `green` enters, `yellow` needs the host at the gate, `red` is refused. Always shown with a word and a shape.
         * @enum {string}
         */
        VisitColour: "green" | "yellow" | "red";
        /**
         * @description By the host’s invitation, by the visitor’s request, or registered at the gate.
         * @enum {string}
         */
        VisitOrigin: "invited" | "requested" | "walk_in";
        VisitSummary: {
            visitId: components["schemas"]["Id"];
            state: components["schemas"]["VisitState"];
            version: components["schemas"]["VisitVersion"];
            /** @example 李明 */
            visitorName: string;
            /** @example 浙江海洋大学 */
            visitorOrg: string | null;
            /**
             * @description The visitor and the companions.
             * @example 2
             */
            persons: number;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            /** @example 1 号楼 */
            buildingName: string;
            /** @description Null until the visitor has registered. */
            colour: components["schemas"]["VisitColour"] | null;
            /**
             * @description Still inside after the end.
             * @example false
             */
            overdue: boolean;
            origin: components["schemas"]["VisitOrigin"];
            /** @example 陈海平 */
            hostName: string;
            /**
             * @description False when I arranged it for a colleague.
             * @example true
             */
            isMine: boolean;
            /**
             * @description The same for all that were created together.
             * @example null
             */
            groupId: string | null;
        };
        HomeVisits: {
            /**
             * @description Visits that wait for my approval.
             * @example 1
             */
            waiting: number;
            /** @example 1 */
            unreadNotices: number;
            /** @description The visit of today that comes next, or is inside. */
            next: components["schemas"]["VisitSummary"] | null;
        };
        Home: {
            serverTime: components["schemas"]["Instant"];
            /** @example 陈海平 */
            name: string;
            /** @example 市机关事务中心 */
            unitName: string;
            roles: components["schemas"]["Role"][];
            /** @description The meal period running now. */
            period: components["schemas"]["MealPeriod"];
            /** @description Empty for staff who do not pay (no `cadre` role). */
            accounts: components["schemas"]["Account"][];
            latestPayment: components["schemas"]["PaymentSummary"] | null;
            /** @description Null for staff who host nobody (no `cadre` role). */
            visits: components["schemas"]["HomeVisits"] | null;
        };
        /**
         * @description A compound's canteen, or a designated farmhouse / small restaurant where no canteen is near.
         * @enum {string}
         */
        VenueKind: "canteen" | "farmhouse";
        /**
         * @description Opaque position of the next page.
         * @example c_AAAB
         */
        Cursor: string;
        VenueSummary: {
            venueId: components["schemas"]["Id"];
            /** @example 市行政中心第一食堂 */
            name: string;
            kind: components["schemas"]["VenueKind"];
            /**
             * @description District or island.
             * @example 临城新区
             */
            area: string;
            /** @example 海天大道681号 行政中心 1 号楼 */
            address: string;
            /** @example 06:30–19:30 */
            openingHours: string;
        };
        VenuePage: {
            items: components["schemas"]["VenueSummary"][];
            /** @example null */
            nextCursor: string | null;
        };
        /**
         * @description Browsers give WGS84; WeChat and Chinese maps give GCJ02. They lie hundreds of metres apart.
         * @enum {string}
         */
        CoordSys: "WGS84" | "GCJ02";
        VenueLocation: {
            /** @example 29.9853 */
            latitude: number;
            /** @example 122.2072 */
            longitude: number;
            coordSys: components["schemas"]["CoordSys"];
            /**
             * @description Metres within which a scan counts as at the venue.
             * @example 300
             */
            radiusM: number;
        };
        WindowSummary: {
            windowId: components["schemas"]["Id"];
            /** @example 1 号窗口 家常菜 */
            name: string;
            /** @example true */
            isOpen: boolean;
        };
        Venue: {
            venueId: components["schemas"]["Id"];
            /** @example 市行政中心第一食堂 */
            name: string;
            kind: components["schemas"]["VenueKind"];
            /** @example 临城新区 */
            area: string;
            /** @example 海天大道681号 行政中心 1 号楼 */
            address: string;
            /** @example 06:30–19:30 */
            openingHours: string;
            location: components["schemas"]["VenueLocation"];
            windows: components["schemas"]["WindowSummary"][];
        };
        CodeResolutionRequest: {
            /**
             * @description The window reference `<windowRef>.<keyId>.<mac>` or the whole text that was scanned or typed. Anything that is
             *     not a link of this deployment is refused in words and never opened.
             * @example w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg
             */
            code: string;
            /**
             * @example scanner
             * @enum {string}
             */
            source: "scanner" | "picture" | "typed" | "wechat" | "link";
        };
        /** @description Who will be paid, confirmed by the backend from the signed reference. */
        Payee: {
            windowId: components["schemas"]["Id"];
            /** @example 1 号窗口 家常菜 */
            windowName: string;
            venueId: components["schemas"]["Id"];
            /** @example 市行政中心第一食堂 */
            venueName: string;
            venueKind: components["schemas"]["VenueKind"];
            /** @example 临城新区 */
            area: string;
            /** @example 海天大道681号 行政中心 1 号楼 */
            address: string;
        };
        /**
         * @description `daily` a meal in one's own compound, `official_trip` a meal while travelling (全省通刷).
         * @enum {string}
         */
        Scene: "daily" | "official_trip";
        SceneOption: {
            scene: components["schemas"]["Scene"];
            /** @example 日常用餐 */
            name: string;
            /**
             * @description Whether a trip reference (出差事由/公函号) is asked; Zhejiang needs none.
             * @example optional
             * @enum {string}
             */
            tripReference: "none" | "optional" | "required";
        };
        Tariff: {
            scene: components["schemas"]["Scene"];
            /**
             * @example lunch
             * @enum {string}
             */
            periodId: "breakfast" | "lunch" | "dinner" | "night";
            /** @description Above it a reason is asked. */
            limitFen: components["schemas"]["Fen"];
        };
        /** @description Everything the pay page needs, in one answer. */
        CodeResolution: {
            /**
             * @description The bare signed reference, to be sent with the quote.
             * @example w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg
             */
            code: string;
            payee: components["schemas"]["Payee"];
            scenes: components["schemas"]["SceneOption"][];
            defaultScene: components["schemas"]["Scene"];
            /** @description Chosen by the server's clock. */
            period: components["schemas"]["MealPeriod"];
            /** @description What may be chosen now (the running one, and the one just ended for a late tray). */
            periods: components["schemas"]["MealPeriod"][];
            tariffs: components["schemas"]["Tariff"][];
            /** @description In the order in which a mixed payment draws on them. */
            accounts: components["schemas"]["Account"][];
            passwordFreeFen: components["schemas"]["Fen"];
            /** @description The largest amount a window may take at once. */
            maxDishFen: components["schemas"]["Fen"];
            serverTime: components["schemas"]["Instant"];
        };
        /** @description Where the phone stands. Without a position the payment goes on, flagged. */
        PhoneLocation: {
            /**
             * @example available
             * @enum {string}
             */
            status: "available" | "refused" | "unavailable" | "timeout";
            /**
             * @description Required when available.
             * @example 29.9853
             */
            latitude?: number;
            /**
             * @description Required when available.
             * @example 122.2072
             */
            longitude?: number;
            /** @description Required when available. */
            coordSys?: components["schemas"]["CoordSys"];
            /**
             * @description Required when available; 1-sigma metres.
             * @example 25
             */
            accuracyM?: number;
        };
        QuoteRequest: {
            /**
             * @description The signed reference of the resolution.
             * @example w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg
             */
            code: string;
            scene: components["schemas"]["Scene"];
            /**
             * @example lunch
             * @enum {string}
             */
            periodId: "breakfast" | "lunch" | "dinner" | "night";
            /**
             * @description What the window says the dishes cost.
             * @example 1750
             */
            dishFen: number;
            location: components["schemas"]["PhoneLocation"];
            /** @description Accounts to draw on, in this order. Absent or empty means the backend's own order. */
            accountIds?: components["schemas"]["Id"][];
            /** @example 陪同外地来访人员用餐 */
            overLimitReason?: string;
            /** @example 嵊泗蹲点调研 */
            tripReference?: string;
            /** @description The coupons to use, those and no other; empty for none. Absent means the best combination. */
            couponIds?: components["schemas"]["Id"][];
            /** @description The earlier payment the user was shown before saying "pay again". */
            acceptDuplicateOf?: components["schemas"]["Id"];
        };
        PeriodRef: {
            /**
             * @example lunch
             * @enum {string}
             */
            periodId: "breakfast" | "lunch" | "dinner" | "night";
            /** @example 午餐 */
            name: string;
        };
        /**
         * @description A change of money in fen; negative when money leaves.
         * @example -1750
         */
        SignedFen: number;
        /** @description One explained change of the price, in the order in which they were applied. */
        Adjustment: {
            /**
             * @example coupon
             * @enum {string}
             */
            kind: "coupon";
            couponId: components["schemas"]["Id"];
            /** @example 满 15 减 2 */
            label: string;
            /**
             * @description How its amount came about.
             * @example 午餐 17.50 元，满 15 元减 2 元
             */
            why: string;
            fen: components["schemas"]["SignedFen"];
        };
        /** @description Why a coupon cannot join the chosen ones. `nothing_to_save` with a title: that one would save nothing then. */
        CouponClash: {
            /**
             * @example same_group
             * @enum {string}
             */
            reason: "goes_alone" | "same_group" | "too_many" | "nothing_to_save";
            /**
             * @description Beside which of the chosen.
             * @example 5 元餐券
             */
            withTitle: string | null;
        };
        /** @description One coupon of mine beside a price, usable or not and why. */
        CouponOption: {
            couponId: components["schemas"]["Id"];
            /** @example 满 15 减 2 */
            title: string;
            validUntil: components["schemas"]["Instant"];
            /**
             * @description On its own; which go together is the stacking rule.
             * @example true
             */
            usable: boolean;
            /** @example true */
            chosen: boolean;
            /** @description What it takes off in this choice when chosen, else on its own. */
            savingFen: components["schemas"]["Fen"];
            /** @description Why not usable. */
            reason: components["schemas"]["CouponReason"] | null;
            /** @description Why it cannot join the chosen ones; null when it can or is one of them. */
            clash: components["schemas"]["CouponClash"] | null;
        };
        /** @description How the coupons of a price were chosen. */
        CouponChoice: {
            /**
             * @example best
             * @enum {string}
             */
            mode: "best" | "chosen" | "none";
            savingFen: components["schemas"]["Fen"];
            /** @description What the best combination would save, so that another choice is an informed one. */
            bestSavingFen: components["schemas"]["Fen"];
            options: components["schemas"]["CouponOption"][];
        };
        /**
         * @description An amount of points; always whole.
         * @example 120
         */
        Points: number;
        Allocation: {
            accountId: components["schemas"]["Id"];
            kind: components["schemas"]["AccountKind"];
            /** @example 餐补账户 */
            name: string;
            fen: components["schemas"]["Fen"];
        };
        /** @description `too_far` never becomes a quote; it is refused. `unlocated` is paid and flagged. */
        DistanceVerdict: {
            /**
             * @example within
             * @enum {string}
             */
            verdict: "within" | "uncertain" | "unlocated";
            /** @example 40 */
            distanceM: number | null;
            /** @example 25 */
            accuracyM: number | null;
            /** @example 300 */
            radiusM: number;
        };
        /** @description A payment by the same payer to the same window of the same amount within the guard's minutes. */
        EarlierPayment: {
            paymentId: components["schemas"]["Id"];
            paidAt: components["schemas"]["Instant"];
            payableFen: components["schemas"]["Fen"];
        };
        /** @description Frozen on the server until `expiresAt`; paying it sends only its id and its payable amount. */
        Quote: {
            quoteId: components["schemas"]["Id"];
            expiresAt: components["schemas"]["Instant"];
            payee: components["schemas"]["Payee"];
            scene: components["schemas"]["Scene"];
            period: components["schemas"]["PeriodRef"];
            dishFen: components["schemas"]["Fen"];
            adjustments: components["schemas"]["Adjustment"][];
            couponChoice: components["schemas"]["CouponChoice"];
            /** @description Dishes and adjustments; never below 1 fen. */
            payableFen: components["schemas"]["Fen"];
            /** @description What paying it would earn today. */
            pointsToEarn: components["schemas"]["Points"];
            limitFen: components["schemas"]["Fen"];
            overByFen: components["schemas"]["Fen"];
            allocations: components["schemas"]["Allocation"][];
            distance: components["schemas"]["DistanceVerdict"];
            /** @example false */
            pinRequired: boolean;
            /** @description Not null: ask the user; go on by a new quote with `acceptDuplicateOf`. */
            duplicateOf: components["schemas"]["EarlierPayment"] | null;
            /** @example null */
            tripReference: string | null;
            /** @example null */
            overLimitReason: string | null;
        };
        /**
         * @description A month of the business zone Asia/Shanghai.
         * @example 2026-11
         */
        Month: string;
        /** @description Totals of the month and filter asked for, not of the page. */
        MonthSummary: {
            month: components["schemas"]["Month"];
            /** @example 21 */
            count: number;
            paidFen: components["schemas"]["Fen"];
            refundedFen: components["schemas"]["Fen"];
        };
        PaymentPage: {
            items: components["schemas"]["PaymentSummary"][];
            /** @example null */
            nextCursor: string | null;
            summary: components["schemas"]["MonthSummary"];
        };
        /**
         * Format: uuid
         * @description The client's id of one intent; the Idempotency-Key.
         * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
         */
        AttemptKey: string;
        PayRequest: {
            quoteId: components["schemas"]["Id"];
            /**
             * @description Must equal the quote's; protects against a changed screen.
             * @example 1750
             */
            payableFen: number;
        };
        /** @description What a payment earned, and what its refunds took back. */
        PaymentPoints: {
            earned: components["schemas"]["Points"];
            reversed: components["schemas"]["Points"];
            creditAt: components["schemas"]["Instant"];
        };
        Refund: {
            refundId: components["schemas"]["Id"];
            /** @example R20261120-1001-000003 */
            serial: string;
            /**
             * @description "accepted" is not "refunded".
             * @example refunded
             * @enum {string}
             */
            state: "accepted" | "refunded";
            fen: components["schemas"]["Fen"];
            /** @example 菜品打错 */
            reason: string;
            acceptedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @example 2026-11-20T12:10:00+08:00
             */
            refundedAt: string | null;
            /** @description Where the money went back to. */
            allocations: components["schemas"]["Allocation"][];
            /** @description Coupons that came back with it, by their rule. */
            couponIdsReturned: components["schemas"]["Id"][];
            /** @description Points of the payment that it took back. */
            pointsReversed: components["schemas"]["Points"];
        };
        /** @description Signed and chained per window, so that no receipt can be altered or left out unseen. */
        Receipt: {
            /**
             * @description Position in the window's chain.
             * @example 42
             */
            sequence: number;
            /**
             * @description SHA-256 of the receipt's canonical text and the previous digest.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
            /** @example 0000000000000000000000000000000000000000000000000000000000000000 */
            previousDigest: string;
            /** @example r1 */
            keyId: string;
            /**
             * @description HMAC-SHA256 over the digest, base64url.
             * @example 4Z0sVb0p5mN8yq3W1aXcRg
             */
            signature: string;
        };
        /** @description The word of the minute, derived per venue and minute by the server; the same on the window's page. */
        MinuteWord: {
            /**
             * @description Two Chinese characters.
             * @example 海燕
             */
            word: string;
            /**
             * @example diamond
             * @enum {string}
             */
            shape: "circle" | "square" | "triangle" | "diamond" | "star" | "hexagon";
            /**
             * @example teal
             * @enum {string}
             */
            colour: "blue" | "green" | "orange" | "purple" | "teal" | "red";
            validFrom: components["schemas"]["Instant"];
            validUntil: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        Payment: {
            paymentId: components["schemas"]["Id"];
            /** @example 20261120-1001-000042 */
            serial: string;
            state: components["schemas"]["PaymentState"];
            payee: components["schemas"]["Payee"];
            scene: components["schemas"]["Scene"];
            period: components["schemas"]["PeriodRef"];
            dishFen: components["schemas"]["Fen"];
            adjustments: components["schemas"]["Adjustment"][];
            payableFen: components["schemas"]["Fen"];
            refundedFen: components["schemas"]["Fen"];
            allocations: components["schemas"]["Allocation"][];
            /** @example null */
            overLimitReason: string | null;
            /** @example null */
            tripReference: string | null;
            distance: components["schemas"]["DistanceVerdict"];
            paidAt: components["schemas"]["Instant"];
            /** @description Null when it earns none. */
            points: components["schemas"]["PaymentPoints"] | null;
            refunds: components["schemas"]["Refund"][];
            receipt: components["schemas"]["Receipt"];
            /** @description Only to the payer and only for 15 minutes after paying. */
            word: components["schemas"]["MinuteWord"] | null;
            serverTime: components["schemas"]["Instant"];
        };
        /** @description What the server knows of one key of the caller. */
        PaymentAttempt: {
            key: components["schemas"]["AttemptKey"];
            /**
             * @example succeeded
             * @enum {string}
             */
            state: "in_flight" | "succeeded" | "refused" | "closed";
            /** @description When succeeded. */
            payment: components["schemas"]["Payment"] | null;
            /** @description When refused. */
            problem: components["schemas"]["Problem"] | null;
        };
        AccountList: {
            items: components["schemas"]["Account"][];
            serverTime: components["schemas"]["Instant"];
        };
        LedgerEntry: {
            entryId: components["schemas"]["Id"];
            /**
             * @example payment
             * @enum {string}
             */
            kind: "opening" | "grant" | "top_up" | "payment" | "refund" | "redemption" | "redemption_return";
            /** @example 市行政中心第一食堂 午餐 */
            title: string;
            deltaFen: components["schemas"]["SignedFen"];
            balanceAfterFen: components["schemas"]["Fen"];
            postedAt: components["schemas"]["Instant"];
            /**
             * @description The payment behind it.
             * @example pay_01H8XQ4E7Z
             */
            paymentId: string | null;
        };
        LedgerEntryPage: {
            items: components["schemas"]["LedgerEntry"][];
            /** @example null */
            nextCursor: string | null;
        };
        ExpiringPoints: {
            points: components["schemas"]["Points"];
            expiresAt: components["schemas"]["Instant"];
        };
        Level: {
            /** @example 2 */
            level: number;
            /** @example 银帆 */
            name: string;
            /** @description Earned in the last twelve months, reversals taken off. */
            reachedPoints: components["schemas"]["Points"];
            /** @example 金帆 */
            nextName: string | null;
            /**
             * @description Where the next level begins; null on the highest.
             * @example 1000
             */
            nextPoints: number | null;
        };
        SignInDay: {
            /**
             * Format: date
             * @example 2026-11-20
             */
            date: string;
            /** @example true */
            signedIn: boolean;
            /** @description What that day earned or will earn if the streak holds. */
            points: components["schemas"]["Points"];
        };
        SignInStreak: {
            /** @example false */
            signedInToday: boolean;
            /**
             * @description Days in a row up to today or yesterday.
             * @example 3
             */
            streakDays: number;
            /** @description Seven days of which the streak's first or today is the first. */
            week: components["schemas"]["SignInDay"][];
        };
        /** @enum {string} */
        EarnKind: "meal" | "sign_in" | "quiz" | "clean_plate" | "shared_ride" | "photo_check_in" | "adopted_idea";
        /** @description What earns points, as the office set it. */
        EarnRule: {
            ruleId: components["schemas"]["Id"];
            kind: components["schemas"]["EarnKind"];
            /** @example 食堂就餐 */
            title: string;
            /**
             * @description The rule in plain words.
             * @example 每付 1 元得 1 分，每天最多 30 分，次日入账
             */
            text: string;
            /**
             * @description False while the service behind it is not open yet.
             * @example true
             */
            available: boolean;
            /**
             * Format: date
             * @description Rules change only for the future, and say since when.
             * @example 2026-10-01
             */
            effectiveFrom: string;
        };
        PointsOverview: {
            availablePoints: components["schemas"]["Points"];
            /** @description Earned but not credited yet. */
            pendingPoints: components["schemas"]["Points"];
            /** @description Reversed after they had been spent; the next points earned pay it back. The balance is never negative. */
            owedPoints: components["schemas"]["Points"];
            /** @description The next batches to expire, soonest first. */
            expiring: components["schemas"]["ExpiringPoints"][];
            level: components["schemas"]["Level"];
            signIn: components["schemas"]["SignInStreak"];
            /** @example false */
            quizAnsweredToday: boolean;
            rules: components["schemas"]["EarnRule"][];
            serverTime: components["schemas"]["Instant"];
        };
        /**
         * @description `returned` comes back after a cancellation, `reversed` is taken back after a refund, `granted` is a gift or a prize.
         * @enum {string}
         */
        PointsEntryKind: "earned" | "spent" | "returned" | "reversed" | "expired" | "granted";
        /**
         * @description A change of points; negative when they leave.
         * @example -80
         */
        SignedPoints: number;
        /** @description What the entry is about. */
        PointsReference: {
            /**
             * @example payment
             * @enum {string}
             */
            kind: "payment" | "redemption" | "quiz" | "sign_in" | "draw_entry" | "gift_pack";
            id: components["schemas"]["Id"];
        };
        PointsEntry: {
            entryId: components["schemas"]["Id"];
            kind: components["schemas"]["PointsEntryKind"];
            /** @example 市行政中心第一食堂 午餐 */
            title: string;
            points: components["schemas"]["SignedPoints"];
            /** @description How much of it was added to or paid back from what is owed. */
            owedPoints: components["schemas"]["SignedPoints"];
            /** @description Points of mine after it, pending ones included. */
            balanceAfter: components["schemas"]["Points"];
            postedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When pending points can be spent; null when at once.
             * @example 2026-11-21T12:03:00+08:00
             */
            creditAt: string | null;
            /**
             * Format: date-time
             * @example 2027-12-31T23:59:59+08:00
             */
            expiresAt: string | null;
            reference: components["schemas"]["PointsReference"] | null;
        };
        PointsEntryPage: {
            items: components["schemas"]["PointsEntry"][];
            /** @example null */
            nextCursor: string | null;
        };
        DailySignIn: {
            /**
             * Format: date
             * @example 2026-11-20
             */
            date: string;
            /** @example 4 */
            streakDays: number;
            points: components["schemas"]["Points"];
            /**
             * @description Rights to draw that this day earned besides.
             * @example 0
             */
            drawRights: number;
            availablePoints: components["schemas"]["Points"];
        };
        QuizOption: {
            /**
             * @example a
             * @enum {string}
             */
            optionId: "a" | "b" | "c" | "d";
            /** @example 公务用车百公里油耗 */
            text: string;
        };
        QuizQuestion: {
            questionId: components["schemas"]["Id"];
            /** @example 下列哪一项属于公共机构节能公示的内容？ */
            text: string;
            options: components["schemas"]["QuizOption"][];
        };
        QuizReview: {
            questionId: components["schemas"]["Id"];
            /**
             * @description What I answered.
             * @example b
             * @enum {string}
             */
            optionId: "a" | "b" | "c" | "d";
            /**
             * @example a
             * @enum {string}
             */
            rightOptionId: "a" | "b" | "c" | "d";
            /** @example 百公里油耗按月在公示栏公布。 */
            why: string;
        };
        QuizResult: {
            /** @example 2 */
            right: number;
            /** @example 3 */
            total: number;
            points: components["schemas"]["Points"];
            /**
             * @description Rights to draw that all answers right earned.
             * @example 0
             */
            drawRights: number;
            reviews: components["schemas"]["QuizReview"][];
            answeredAt: components["schemas"]["Instant"];
        };
        Quiz: {
            quizId: components["schemas"]["Id"];
            /**
             * Format: date
             * @example 2026-11-20
             */
            date: string;
            pointsPerRight: components["schemas"]["Points"];
            questions: components["schemas"]["QuizQuestion"][];
            /** @description Null until answered. */
            result: components["schemas"]["QuizResult"] | null;
        };
        QuizAnswer: {
            questionId: components["schemas"]["Id"];
            /**
             * @example b
             * @enum {string}
             */
            optionId: "a" | "b" | "c" | "d";
        };
        /** @description One answer to each question of the quiz; anything else is `invalid_request`. */
        QuizAnswers: {
            answers: components["schemas"]["QuizAnswer"][];
        };
        /**
         * @description `goods` are collected at a counter with a code; a `voucher` becomes a coupon.
         * @enum {string}
         */
        MallItemKind: "goods" | "voucher";
        /**
         * @description Which of the app's own pictures stands for it.
         * @enum {string}
         */
        Picture: "cup" | "umbrella" | "towel" | "book" | "rice" | "oil" | "fish" | "fruit" | "cake" | "laundry" | "haircut" | "meal" | "bag" | "plant" | "lamp" | "ticket" | "coins";
        MallItemSummary: {
            itemId: components["schemas"]["Id"];
            kind: components["schemas"]["MallItemKind"];
            /** @example 便当保温杯 */
            title: string;
            picture: components["schemas"]["Picture"];
            points: components["schemas"]["Points"];
            /** @description The money part for each; 0 when points are enough. */
            fen: components["schemas"]["Fen"];
            /** @example 12 */
            stock: number;
        };
        MallItemPage: {
            items: components["schemas"]["MallItemSummary"][];
            /** @example null */
            nextCursor: string | null;
            availablePoints: components["schemas"]["Points"];
        };
        PickUpPlace: {
            /** @example 机关服务中心兑换处 */
            name: string;
            /** @example 行政中心 2 号楼一层 */
            address: string;
            /** @example 工作日 8:30–17:00 */
            hours: string;
        };
        /** @enum {string} */
        CouponDomain: "canteen" | "market" | "laundry" | "service";
        /** @description What a coupon takes off, where, and how it goes with others. */
        CouponRule: {
            /**
             * @description `threshold` is a fixed amount off from `thresholdFen` on.
             * @example threshold
             * @enum {string}
             */
            kind: "fixed" | "percentage" | "threshold";
            /** @example 满 15 减 2 */
            title: string;
            /**
             * @description The rule in plain words.
             * @example 全市联网食堂午餐可用，每餐一张
             */
            text: string;
            /** @description Of `fixed` and `threshold`. */
            amountFen: components["schemas"]["Fen"] | null;
            /**
             * @description Of `percentage`.
             * @example null
             */
            percentOff: number | null;
            /** @description Of `percentage`. */
            capFen: components["schemas"]["Fen"] | null;
            /** @description The least price it applies to; 0 for any. */
            thresholdFen: components["schemas"]["Fen"];
            domains: components["schemas"]["CouponDomain"][];
            /** @description Empty means everywhere. */
            venueNames: string[];
            /** @description Empty means all; of a meal its period. */
            categories: string[];
            /**
             * @description `alone` goes with no other; `one_per_group` with coupons of other groups.
             * @example one_per_group
             * @enum {string}
             */
            stacking: "alone" | "one_per_group" | "any";
            /** @example true */
            shareable: boolean;
        };
        MallItem: {
            itemId: components["schemas"]["Id"];
            kind: components["schemas"]["MallItemKind"];
            /** @example 便当保温杯 */
            title: string;
            picture: components["schemas"]["Picture"];
            /** @example 304 不锈钢内胆，500 毫升。 */
            text: string;
            points: components["schemas"]["Points"];
            fen: components["schemas"]["Fen"];
            /** @example 12 */
            stock: number;
            /** @example 2 */
            perPersonLimit: number;
            /**
             * @description How many I may still redeem.
             * @example 2
             */
            mineLeft: number;
            /** @description Null for vouchers. */
            pickUpPlace: components["schemas"]["PickUpPlace"] | null;
            /**
             * @description Days to collect it before it goes back by itself.
             * @example 7
             */
            collectDays: number | null;
            /** @description What a voucher becomes. */
            coupon: components["schemas"]["CouponRule"] | null;
            availablePoints: components["schemas"]["Points"];
        };
        /**
         * @description `ready` waits at the counter; `issued` is a voucher that became a coupon; `expired` was not collected in time: points, money and stock went back.
         * @enum {string}
         */
        RedemptionState: "ready" | "collected" | "issued" | "cancelled" | "expired";
        Redemption: {
            redemptionId: components["schemas"]["Id"];
            /** @example M20261120-000017 */
            serial: string;
            state: components["schemas"]["RedemptionState"];
            itemId: components["schemas"]["Id"];
            kind: components["schemas"]["MallItemKind"];
            /** @example 便当保温杯 */
            title: string;
            picture: components["schemas"]["Picture"];
            /** @example 1 */
            quantity: number;
            points: components["schemas"]["Points"];
            fen: components["schemas"]["Fen"];
            /**
             * @description Only while it is ready.
             * @example 40718253
             */
            pickUpCode: string | null;
            /**
             * Format: date-time
             * @example 2026-11-27T17:00:00+08:00
             */
            collectBy: string | null;
            pickUpPlace: components["schemas"]["PickUpPlace"] | null;
            couponIds: components["schemas"]["Id"][];
            /** @example true */
            cancellable: boolean;
            createdAt: components["schemas"]["Instant"];
            /** @description When it took its present state. */
            changedAt: components["schemas"]["Instant"];
            /**
             * @description A prize of a draw costs nothing and cannot be cancelled.
             * @example mall
             * @enum {string}
             */
            source: "mall" | "draw";
        };
        RedemptionPage: {
            items: components["schemas"]["Redemption"][];
            /** @example null */
            nextCursor: string | null;
        };
        RedeemRequest: {
            itemId: components["schemas"]["Id"];
            /** @example 1 */
            quantity: number;
            /**
             * @description What the user was shown, for all of them; protects against a changed price.
             * @example 300
             */
            points: number;
            /**
             * @description What the user was shown, for all of them.
             * @example 0
             */
            fen: number;
        };
        /**
         * @description `usable` holds upcoming, usable, locked and shared; `past` expired and given.
         * @enum {string}
         */
        CouponGroup: "usable" | "used" | "past";
        /**
         * @description `locked` belongs to a payment that is being made; `given` went to a colleague; `expired` also when taken back with a cancelled redemption.
         * @enum {string}
         */
        CouponState: "upcoming" | "usable" | "locked" | "shared" | "used" | "expired" | "given";
        CouponShare: {
            /**
             * @description Single use; redeemed by `redeemCouponCode`.
             * @example K7QX42MWPDTR
             */
            code: string;
            expiresAt: components["schemas"]["Instant"];
        };
        Coupon: {
            couponId: components["schemas"]["Id"];
            state: components["schemas"]["CouponState"];
            rule: components["schemas"]["CouponRule"];
            /**
             * @description Where it came from.
             * @example 元旦礼包
             */
            source: string;
            validFrom: components["schemas"]["Instant"];
            validUntil: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @example null
             */
            lockedUntil: string | null;
            /** @description While it is shared. */
            share: components["schemas"]["CouponShare"] | null;
            usedPaymentId: components["schemas"]["Id"] | null;
        };
        CouponPage: {
            items: components["schemas"]["Coupon"][];
            /** @example null */
            nextCursor: string | null;
        };
        CouponEvent: {
            /**
             * @example returned
             * @enum {string}
             */
            kind: "issued" | "used" | "returned" | "shared" | "withdrawn" | "given" | "received" | "revoked" | "expired";
            at: components["schemas"]["Instant"];
            /** @example 退款后退回，延长到 2026-12-07 */
            text: string;
        };
        CouponDetail: {
            coupon: components["schemas"]["Coupon"];
            events: components["schemas"]["CouponEvent"][];
        };
        CouponCodeRequest: {
            /**
             * @description Spaces, hyphens and small letters are understood.
             * @example NY26-8KDF-W3
             */
            code: string;
        };
        GiftPackContent: {
            /** @example 满 15 减 2 午餐券 */
            title: string;
            /** @example 2 */
            count: number;
        };
        GiftPack: {
            packId: components["schemas"]["Id"];
            /** @example 元旦优惠券礼包 */
            title: string;
            /** @example 全体干部职工每人一份 */
            text: string;
            /**
             * @example new_year
             * @enum {string}
             */
            occasion: "new_year" | "birthday" | "newcomer" | "festival";
            /**
             * @example claimable
             * @enum {string}
             */
            state: "upcoming" | "claimable" | "claimed";
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            contents: components["schemas"]["GiftPackContent"][];
            /**
             * Format: date-time
             * @example null
             */
            claimedAt: string | null;
        };
        GiftPackList: {
            items: components["schemas"]["GiftPack"][];
        };
        GiftPackClaim: {
            pack: components["schemas"]["GiftPack"];
            coupons: components["schemas"]["Coupon"][];
            points: components["schemas"]["Points"];
        };
        /** @enum {string} */
        DrawState: "announced" | "open" | "closed" | "revealed";
        DrawSummary: {
            drawId: components["schemas"]["Id"];
            /** @example 迎新春幸运抽奖 */
            title: string;
            state: components["schemas"]["DrawState"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            /**
             * @description My rights not spent yet.
             * @example 1
             */
            triesLeft: number;
        };
        DrawPage: {
            items: components["schemas"]["DrawSummary"][];
            /** @example null */
            nextCursor: string | null;
        };
        /**
         * @description `urn`: so many slips, each drawn once, so that stock and odds agree. `odds`: the same odds each time, without stock.
         * @enum {string}
         */
        DrawMode: "urn" | "odds";
        /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
        Hex256: string;
        DrawPrize: {
            prizeId: components["schemas"]["Id"];
            /** @example 满 15 减 2 午餐券 */
            title: string;
            picture: components["schemas"]["Picture"];
            /**
             * @description `nothing` is a slip too: 谢谢参与.
             * @example coupon
             * @enum {string}
             */
            kind: "coupon" | "points" | "goods" | "nothing";
            /**
             * @description Of `totalSlips`; the odds of the first draw.
             * @example 60
             */
            slips: number;
            /**
             * @description Null in mode odds.
             * @example 41
             */
            slipsLeft: number | null;
        };
        /**
         * @description How a result comes about, so that anyone can check it: `commitment` = SHA-256(serverSeed as bytes). Entry number `counter` (from 0)
         *     takes r = uniform(HMAC-SHA256(serverSeed, UTF-8 of `drawId|nonce|counter|try`)) where `try` counts from 0, the first 6 bytes
         *     are a 48-bit big-endian number v, v at or above the largest multiple of n is thrown away (next try), and r = v mod n.
         *     Mode urn: n = slips left; the urn is the list of prizes in published order, each repeated by its slips; slip r is taken and the last slip
         *     moves into its place. Mode odds: n = all slips, nothing is taken.
         */
        Draw: {
            drawId: components["schemas"]["Id"];
            /** @example 迎新春幸运抽奖 */
            title: string;
            /** @example 连续签到、答题全对可得抽奖机会。 */
            text: string;
            mode: components["schemas"]["DrawMode"];
            state: components["schemas"]["DrawState"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            revealsAt: components["schemas"]["Instant"];
            /** @description Published with the draw. */
            commitment: components["schemas"]["Hex256"];
            /** @description Null until revealed. */
            serverSeed: components["schemas"]["Hex256"] | null;
            /** @example 500 */
            totalSlips: number;
            /** @example 137 */
            entryCount: number;
            prizes: components["schemas"]["DrawPrize"][];
            /** @example 1 */
            triesLeft: number;
            /**
             * @description How rights are earned.
             * @example 每人 1 次；连续签到满 7 天、答题全对各加 1 次
             */
            rightsText: string;
            serverTime: components["schemas"]["Instant"];
        };
        DrawEntry: {
            entryId: components["schemas"]["Id"];
            drawId: components["schemas"]["Id"];
            /** @example 137 */
            counter: number;
            /** @example 5d1f0c9be27a4438 */
            nonce: string;
            /**
             * @description The r of this entry.
             * @example 88
             */
            slot: number;
            prize: components["schemas"]["DrawPrize"];
            couponId: components["schemas"]["Id"] | null;
            redemptionId: components["schemas"]["Id"] | null;
            points: components["schemas"]["Points"];
            enteredAt: components["schemas"]["Instant"];
        };
        DrawEntryPage: {
            items: components["schemas"]["DrawEntry"][];
            /** @example null */
            nextCursor: string | null;
        };
        DrawEntryRequest: {
            /**
             * @description Made on the phone, so that the server cannot choose the result.
             * @example 5d1f0c9be27a4438
             */
            nonce: string;
        };
        DrawLogLine: {
            /** @example 137 */
            counter: number;
            /** @example 5d1f0c9be27a4438 */
            nonce: string;
            /** @example 88 */
            slot: number;
            prizeId: components["schemas"]["Id"];
        };
        DrawProof: {
            drawId: components["schemas"]["Id"];
            mode: components["schemas"]["DrawMode"];
            commitment: components["schemas"]["Hex256"];
            serverSeed: components["schemas"]["Hex256"];
            prizes: components["schemas"]["DrawPrize"][];
            items: components["schemas"]["DrawLogLine"][];
            /** @example null */
            nextCursor: string | null;
        };
        PickUp: {
            redemptionId: components["schemas"]["Id"];
            /** @example M20261120-000017 */
            serial: string;
            state: components["schemas"]["RedemptionState"];
            /** @example 便当保温杯 */
            title: string;
            picture: components["schemas"]["Picture"];
            /** @example 1 */
            quantity: number;
            /** @example 陈*平 */
            ownerNameMasked: string;
            /** @example 市机关事务管理中心 */
            unitName: string;
            createdAt: components["schemas"]["Instant"];
            changedAt: components["schemas"]["Instant"];
        };
        PickUpPage: {
            items: components["schemas"]["PickUp"][];
            /** @example null */
            nextCursor: string | null;
        };
        PickUpCode: {
            /** @example 40718253 */
            code: string;
        };
        VisitPage: {
            items: components["schemas"]["VisitSummary"][];
            /** @example null */
            nextCursor: string | null;
            /**
             * @description How many wait for my approval.
             * @example 1
             */
            waiting: number;
        };
        /**
         * @description Letters of any script; what no name has is refused.
         * @example 李明
         */
        PersonName: string;
        /**
         * @description One line of free text.
         * @example 浙江海洋大学
         */
        ShortText: string;
        InvitedVisitor: {
            name: components["schemas"]["PersonName"];
            org: components["schemas"]["ShortText"] | null;
            /** @example false */
            parkingWanted: boolean;
            privateNote: components["schemas"]["ShortText"] | null;
            /** @description An earlier visit of mine whose registration the visitor may confirm instead of typing it again. */
            againVisitId: components["schemas"]["Id"] | null;
        };
        /** @description The same hours on these weekdays, until this day inclusive. */
        Repetition: {
            /**
             * @description 1 is Monday.
             * @example [
             *       1,
             *       3
             *     ]
             */
            weekdays: number[];
            /**
             * Format: date
             * @example 2026-12-31
             */
            until: string;
        };
        /**
         * @description What the visit is for. `petition` is 信访, `maintenance` 施工维修.
         * @enum {string}
         */
        VisitPurpose: "meeting" | "business" | "delivery" | "maintenance" | "interview" | "petition" | "family" | "other";
        /**
         * @description Free text, shown as text and never as anything else.
         * @example 项目评审会
         */
        PlainText: string;
        CreateVisits: {
            visitors: components["schemas"]["InvitedVisitor"][];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            repetition: components["schemas"]["Repetition"] | null;
            purpose: components["schemas"]["VisitPurpose"];
            purposeText: components["schemas"]["PlainText"] | null;
            buildingId: components["schemas"]["Id"];
            doorGroupId: components["schemas"]["Id"] | null;
            /**
             * @description How often the pass lets in.
             * @example 1
             */
            entriesAllowed: number;
            /** @description A colleague of my unit who hosts. */
            onBehalfOf: components["schemas"]["Id"] | null;
        };
        VisitLink: {
            /**
             * @description The secret is in the fragment, which no server sees.
             * @example https://eguanjia.example/v/#t=AbC
             */
            url: string;
            /**
             * @description The mini-program’s page for a share card.
             * @example /pages/visitor/invitation/index?t=AbC
             */
            miniPath: string;
            /**
             * @description Text to copy, the link included.
             * @example 陈海平邀请您 11 月 27 日 14:00 来访
             */
            text: string;
        };
        CreatedVisit: {
            visitId: components["schemas"]["Id"];
            /** @example 李明 */
            visitorName: string;
            startsAt: components["schemas"]["Instant"];
            link: components["schemas"]["VisitLink"];
        };
        CreatedVisits: {
            /**
             * @description Null for a single visit.
             * @example null
             */
            groupId: string | null;
            visits: components["schemas"]["CreatedVisit"][];
        };
        /**
         * @description Which document. Anything but `id_card` has no check digit, so the gate looks at it.
         * @enum {string}
         */
        DocumentKind: "id_card" | "passport" | "hk_macau_permit" | "taiwan_permit" | "residence_permit";
        MaskedDocument: {
            kind: components["schemas"]["DocumentKind"];
            /**
             * @description The first three and the last two characters at most.
             * @example 330***********12
             */
            numberMasked: string;
        };
        Companion: {
            name: components["schemas"]["PersonName"];
            document: components["schemas"]["MaskedDocument"] | null;
        };
        /** @description A building, or a door group within one. */
        Place: {
            id: components["schemas"]["Id"];
            /** @example 1 号楼 */
            name: string;
        };
        StaffMember: {
            staffId: components["schemas"]["Id"];
            /** @example 陈海平 */
            name: string;
            /** @example 市机关事务中心 */
            unitName: string;
        };
        /**
         * @description Why a code is not plain green. `pass_stale` is a screenshot after the rotation, `pass_superseded` a pass of before an edit, `pass_foreign` one of another compound. `escort_listed` and `watch_listed` are answered to guards only.
         * @enum {string}
         */
        VerdictReason: "other_document" | "many_companions" | "restricted_area" | "out_of_hours" | "no_pass_shown" | "escort_listed" | "pass_malformed" | "pass_forged" | "pass_foreign" | "pass_stale" | "code_unknown" | "code_ambiguous" | "plate_unknown" | "pass_used" | "pass_early" | "pass_late" | "pass_superseded" | "visit_cancelled" | "visit_declined" | "not_approved" | "wrong_gate" | "inside_already" | "watch_listed";
        Visit: {
            visitId: components["schemas"]["Id"];
            /** @example V20261127-0012 */
            serial: string;
            state: components["schemas"]["VisitState"];
            version: components["schemas"]["VisitVersion"];
            /**
             * @description As registered, else as invited; 已删除 after the retention.
             * @example 李明
             */
            visitorName: string;
            /** @example 浙江海洋大学 */
            visitorOrg: string | null;
            document: components["schemas"]["MaskedDocument"] | null;
            /** @example 139****5678 */
            phoneMasked: string | null;
            /** @example 浙L12345 */
            plate: string | null;
            companions: components["schemas"]["Companion"][];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            purpose: components["schemas"]["VisitPurpose"];
            /** @example 项目评审会 */
            purposeText: string | null;
            building: components["schemas"]["Place"];
            doorGroup: components["schemas"]["Place"] | null;
            /** @example true */
            parkingWanted: boolean;
            /**
             * @description Assigned by the approval.
             * @example B1-07
             */
            parkingSpace: string | null;
            /** @example 1 */
            entriesAllowed: number;
            /** @example 0 */
            entriesUsed: number;
            /**
             * @description Never shown to the visitor or the gate.
             * @example 带他去三楼会议室
             */
            privateNote: string | null;
            host: components["schemas"]["StaffMember"];
            /** @description Who arranged it on the host’s behalf. */
            arrangedBy: components["schemas"]["StaffMember"] | null;
            origin: components["schemas"]["VisitOrigin"];
            /** @example null */
            groupId: string | null;
            /**
             * @description The same for all days of one repetition.
             * @example null
             */
            seriesId: string | null;
            /** @description By the rules a host may know; null until the visitor has registered. */
            colour: components["schemas"]["VisitColour"] | null;
            reasons: components["schemas"]["VerdictReason"][];
            /** @description Null once nothing can be done with it. */
            link: components["schemas"]["VisitLink"] | null;
            /** @example null */
            declineReason: string | null;
            createdAt: components["schemas"]["Instant"];
            changedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @example 2026-11-26T09:00:00+08:00
             */
            registeredAt: string | null;
            /**
             * Format: date-time
             * @description The first time.
             * @example null
             */
            arrivedAt: string | null;
            /** @example null */
            arrivedGate: string | null;
            /**
             * Format: date-time
             * @description The last time.
             * @example null
             */
            leftAt: string | null;
            /** @example false */
            overdue: boolean;
            /**
             * Format: date
             * @description The day on which the personal data is deleted; null when there is none (any more).
             * @example 2026-12-27
             */
            personalDataUntil: string | null;
            /**
             * @description What I may do now.
             * @example [
             *       "approve",
             *       "decline",
             *       "cancel",
             *       "change",
             *       "renew_link"
             *     ]
             */
            actions: ("approve" | "decline" | "cancel" | "change" | "renew_link")[];
            serverTime: components["schemas"]["Instant"];
        };
        ChangeVisit: {
            version: components["schemas"]["VisitVersion"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            purpose: components["schemas"]["VisitPurpose"];
            purposeText: components["schemas"]["PlainText"] | null;
            buildingId: components["schemas"]["Id"];
            doorGroupId: components["schemas"]["Id"] | null;
            /** @example false */
            parkingWanted: boolean;
            /** @example 1 */
            entriesAllowed: number;
            /** @description Changing only this one needs no new approval. */
            privateNote: components["schemas"]["PlainText"] | null;
        };
        ApproveVisit: {
            version: components["schemas"]["VisitVersion"];
        };
        DeclineVisit: {
            version: components["schemas"]["VisitVersion"];
            reason: components["schemas"]["PlainText"];
        };
        CancelVisit: {
            /**
             * @description `this_and_later` takes the rest of the visitor’s series along.
             * @example this
             * @enum {string}
             */
            scope: "this" | "this_and_later";
        };
        DoorGroup: {
            doorGroupId: components["schemas"]["Id"];
            /** @example 3 层会议区 */
            name: string;
            /**
             * @description The host comes to the gate.
             * @example false
             */
            isRestricted: boolean;
        };
        Building: {
            buildingId: components["schemas"]["Id"];
            /** @example 1 号楼 */
            name: string;
            /** @example 新城海天大道 681 号 */
            address: string;
            doorGroups: components["schemas"]["DoorGroup"][];
            /**
             * @description For visitors.
             * @example 12
             */
            parkingSpaces: number;
        };
        /** @description Rules of the deployment, so that the app can tell before it asks. */
        VisitPolicy: {
            /** @example 60 */
            maxDaysAhead: number;
            /**
             * @description Length of one visit.
             * @example 12
             */
            maxHours: number;
            /**
             * @description In one invitation.
             * @example 100
             */
            maxVisits: number;
            /** @example 9 */
            maxCompanions: number;
            /**
             * @description More than this and the host comes to the gate.
             * @example 4
             */
            greenCompanions: number;
            /** @example 07:30 */
            officeOpens: string;
            /** @example 18:00 */
            officeCloses: string;
            /**
             * @description Days after the visit until the personal data is deleted.
             * @example 30
             */
            retentionDays: number;
        };
        /** @description What the visitor agrees to before anything is typed, in plain words with the retention (PIPL art. 17). */
        VisitConsent: {
            /** @example v2026-11 */
            version: string;
            /** @example 只用于这次来访的核验 */
            summary: string;
            items: components["schemas"]["PrivacyItem"][];
            /** @example 30 */
            retentionDays: number;
        };
        VisitOptions: {
            buildings: components["schemas"]["Building"][];
            /** @description In the order in which to offer them. */
            purposes: components["schemas"]["VisitPurpose"][];
            policy: components["schemas"]["VisitPolicy"];
            /** @description Read aloud to a walk-in at the gate. */
            consent: components["schemas"]["VisitConsent"];
            serverTime: components["schemas"]["Instant"];
        };
        VisitContact: {
            /** @description The latest visit; what `againVisitId` names. */
            visitId: components["schemas"]["Id"];
            /** @example 李明 */
            name: string;
            /** @example 浙江海洋大学 */
            org: string | null;
            /** @example 139****5678 */
            phoneMasked: string;
            /** @example 浙L12345 */
            plate: string | null;
            /** @description Start of the latest visit, which may be still to come. */
            lastVisitAt: components["schemas"]["Instant"];
            /** @example 3 */
            visits: number;
        };
        VisitContactPage: {
            items: components["schemas"]["VisitContact"][];
            /** @example null */
            nextCursor: string | null;
        };
        VisitExport: {
            /** @example 来访记录 2026-11-01—2026-11-30.csv */
            fileName: string;
            /** @example 12 */
            rows: number;
            /**
             * @description RFC 4180 with a byte order mark.
             * @example 时间,姓名
             */
            csv: string;
        };
        RequestLink: {
            /** @example https://eguanjia.example/v/apply/#t=AbC */
            url: string;
            /** @example /pages/visitor/apply/index?t=AbC */
            miniPath: string;
            /** @example 申请来访，请打开 */
            text: string;
            /**
             * Format: date-time
             * @example null
             */
            renewedAt: string | null;
        };
        StaffList: {
            items: components["schemas"]["StaffMember"][];
        };
        /**
         * @description What happened. `visit_registered`, `visit_requested` and `walk_in_waiting` wait for an approval.
         * @enum {string}
         */
        NoticeKind: "visit_registered" | "visit_requested" | "walk_in_waiting" | "visitor_arrived" | "visitor_left" | "visitor_overdue" | "visitor_refused" | "visit_withdrawn";
        Notice: {
            noticeId: components["schemas"]["Id"];
            kind: components["schemas"]["NoticeKind"];
            at: components["schemas"]["Instant"];
            /** @example false */
            isRead: boolean;
            visitId: components["schemas"]["Id"];
            /**
             * @description 已删除 after the retention.
             * @example 李明
             */
            visitorName: string;
            /** @example 2 */
            persons: number;
            /** @example 东门 */
            gateName: string | null;
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            /** @example null */
            nextCursor: string | null;
            /** @example 1 */
            unread: number;
        };
        ReadNotices: {
            /** @description The newest one that was shown. */
            upTo: components["schemas"]["Id"];
        };
        NoticeCount: {
            /** @example 0 */
            unread: number;
        };
        InvitingHost: {
            /** @example 陈海平 */
            name: string;
            /** @example 市机关事务中心 */
            unitName: string;
        };
        /** @description A gate that lets this visit in. */
        Gateway: {
            /** @example 东门 */
            name: string;
            /** @example 海天大道与千岛路口 */
            location: string;
            /** @example false */
            byCar: boolean;
        };
        /** @description What is registered, masked also towards the visitor, since links are forwarded. */
        MaskedDetails: {
            /** @example 李明 */
            name: string;
            /** @example 浙江海洋大学 */
            org: string | null;
            document: components["schemas"]["MaskedDocument"];
            /** @example 139****5678 */
            phoneMasked: string;
            /** @example 浙L12345 */
            plate: string | null;
            companions: components["schemas"]["Companion"][];
        };
        /** @description The QR says `<token>.<code>`: a compact JWS (EdDSA, `typ` visitor-pass+jwt) with `aud`, `nbf`, `exp` and the single-use id `jti`, and the rotating code of RFC 6238 (HMAC-SHA-256, steps from the Unix epoch). The code alone is what the visitor reads out when nothing scans. */
        VisitorPass: {
            /** @description The JWS’s `jti`. */
            passId: components["schemas"]["Id"];
            /** @example eyJhbGciOiJFZERTQSJ9.e30.AbC */
            token: string;
            /**
             * @description 32 bytes, base64url; stays on the visitor’s phone until the pass ends.
             * @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
             */
            rotationKey: string;
            /** @example 30 */
            stepSeconds: number;
            /** @example 6 */
            digits: number;
            /** @description From when the gate lets in. */
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            /**
             * @example green
             * @enum {string}
             */
            colour: "green" | "yellow";
            /** @example 1 */
            entriesLeft: number;
        };
        Invitation: {
            state: components["schemas"]["VisitState"];
            version: components["schemas"]["VisitVersion"];
            /** @example 李明 */
            invitedName: string;
            host: components["schemas"]["InvitingHost"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            purpose: components["schemas"]["VisitPurpose"];
            /** @example 项目评审会 */
            purposeText: string | null;
            /** @example 1 号楼 */
            buildingName: string;
            /** @example 新城海天大道 681 号 */
            address: string;
            /**
             * @description How to get there, a line each.
             * @example [
             *       "6 路公交行政中心站下，步行 300 米"
             *     ]
             */
            directions: string[];
            gates: components["schemas"]["Gateway"][];
            /**
             * @description A landline that is answered in office hours.
             * @example 0580-2280114
             */
            receptionPhone: string;
            /** @example B1-07 */
            parkingSpace: string | null;
            consent: components["schemas"]["VisitConsent"];
            details: components["schemas"]["MaskedDetails"] | null;
            /** @description What an earlier visit registered, where the host invited again; null in the fields of `SubmitDetails` takes it over. */
            again: components["schemas"]["MaskedDetails"] | null;
            /** @example true */
            isEditable: boolean;
            /** @example null */
            declineReason: string | null;
            /** @example 9 */
            maxCompanions: number;
            /**
             * Format: date
             * @example 2026-12-27
             */
            personalDataUntil: string | null;
            pass: components["schemas"]["VisitorPass"] | null;
            serverTime: components["schemas"]["Instant"];
        };
        TypedDocument: {
            kind: components["schemas"]["DocumentKind"];
            /**
             * @description An ID number is checked by its check digit (GB 11643).
             * @example 330902199001011239
             */
            number: string;
        };
        /**
         * @description A plate of mainland China: seven characters, eight for new energy (GA 36).
         * @example 浙L12345
         */
        Plate: string;
        TypedCompanion: {
            name: components["schemas"]["PersonName"];
            document: components["schemas"]["TypedDocument"] | null;
        };
        SubmitDetails: {
            version: components["schemas"]["VisitVersion"];
            /** @example v2026-11 */
            consentVersion: string;
            name: components["schemas"]["PersonName"];
            org: components["schemas"]["ShortText"] | null;
            /** @description Null keeps what is registered, or takes it over from `again`. */
            document: components["schemas"]["TypedDocument"] | null;
            /** @description Null keeps or takes over. */
            phone: components["schemas"]["Phone"] | null;
            /** @description Null for none. */
            plate: components["schemas"]["Plate"] | null;
            /** @description Replaces all; a companion without a document keeps the registered one of that name. */
            companions: components["schemas"]["TypedCompanion"][];
        };
        VisitRequestForm: {
            host: components["schemas"]["InvitingHost"];
            buildings: components["schemas"]["Place"][];
            purposes: components["schemas"]["VisitPurpose"][];
            policy: components["schemas"]["VisitPolicy"];
            consent: components["schemas"]["VisitConsent"];
            /** @example 0580-2280114 */
            receptionPhone: string;
            serverTime: components["schemas"]["Instant"];
        };
        RequestVisit: {
            /** @example v2026-11 */
            consentVersion: string;
            name: components["schemas"]["PersonName"];
            org: components["schemas"]["ShortText"] | null;
            document: components["schemas"]["TypedDocument"];
            phone: components["schemas"]["Phone"];
            plate: components["schemas"]["Plate"] | null;
            companions: components["schemas"]["TypedCompanion"][];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            purpose: components["schemas"]["VisitPurpose"];
            purposeText: components["schemas"]["PlainText"] | null;
            buildingId: components["schemas"]["Id"];
        };
        RequestedVisit: {
            /** @description The visitor’s own page from now on. */
            link: components["schemas"]["VisitLink"];
        };
        Gate: {
            gateId: components["schemas"]["Id"];
            /** @example 东门 */
            name: string;
            /** @example 海天大道与千岛路口 */
            location: string;
            /**
             * @description Has a barrier for vehicles.
             * @example false
             */
            byCar: boolean;
        };
        GateList: {
            items: components["schemas"]["Gate"][];
        };
        /**
         * @description `checked` is a check that came out red, `conflict` an admission without network of a pass that was used elsewhere.
         * @enum {string}
         */
        GateEventKind: "checked" | "admitted" | "refused" | "left" | "unmasked" | "walk_in" | "conflict" | "evacuation_viewed";
        /**
         * @description Why a guard turned somebody away.
         * @enum {string}
         */
        RefusalReason: "identity_mismatch" | "document_missing" | "host_absent" | "listed" | "behaviour" | "other";
        /**
         * @description Why a full identity was looked at.
         * @enum {string}
         */
        UnmaskReason: "identity_check" | "emergency" | "lost_property" | "investigation";
        GateEvent: {
            eventId: components["schemas"]["Id"];
            kind: components["schemas"]["GateEventKind"];
            at: components["schemas"]["Instant"];
            /** @example 东门 */
            gateName: string;
            /** @example 贺志强 */
            guardName: string;
            /** @description Null when no visit was found. */
            visitId: components["schemas"]["Id"] | null;
            /** @example 李* */
            nameMasked: string | null;
            /** @example 2 */
            persons: number | null;
            colour: components["schemas"]["VisitColour"] | null;
            reasons: components["schemas"]["VerdictReason"][];
            refusal: components["schemas"]["RefusalReason"] | null;
            /** @description Why the full identity was looked at. */
            unmasking: components["schemas"]["UnmaskReason"] | null;
            /**
             * @description The guard’s words; null once the visit’s personal data was deleted.
             * @example null
             */
            note: string | null;
            /** @example false */
            wasOffline: boolean;
        };
        GateBoard: {
            gate: components["schemas"]["Gate"];
            /**
             * @description Approved visits of today that have not come.
             * @example 12
             */
            expected: number;
            /** @example 4 */
            insideVisits: number;
            /**
             * @description Visitors with companions in the compound.
             * @example 7
             */
            insidePersons: number;
            /**
             * @description Visits still inside after their end.
             * @example 1
             */
            overdue: number;
            /**
             * @description Walk-ins that wait for their host.
             * @example 0
             */
            waiting: number;
            /**
             * @description At all gates.
             * @example 2
             */
            refusedToday: number;
            /**
             * @description Passes that two gates without network both let in.
             * @example 0
             */
            conflictsToday: number;
            latest: components["schemas"]["GateEvent"][];
            serverTime: components["schemas"]["Instant"];
        };
        CheckPass: {
            /**
             * @description A scanned text of any kind, six digits read out, a plate at the barrier, or a visit out of the list (no pass shown: yellow at best).
             * @example scan
             * @enum {string}
             */
            by: "scan" | "code" | "plate" | "visit";
            /** @example eyJhbGciOiJFZERTQSJ9.e30.AbC.123456 */
            value: string;
        };
        MaskedCompanion: {
            /** @example 张* */
            nameMasked: string;
            document: components["schemas"]["MaskedDocument"] | null;
        };
        /** @description A visit as a guard sees it; identities masked. */
        GateVisit: {
            visitId: components["schemas"]["Id"];
            state: components["schemas"]["VisitState"];
            /** @example 李* */
            nameMasked: string;
            /** @example 浙江海洋大学 */
            org: string | null;
            document: components["schemas"]["MaskedDocument"] | null;
            /** @example 139****5678 */
            phoneMasked: string | null;
            /** @example 浙L12345 */
            plate: string | null;
            companions: components["schemas"]["MaskedCompanion"][];
            /** @example 2 */
            persons: number;
            /** @example 陈海平 */
            hostName: string;
            /** @example 市机关事务中心 */
            hostUnit: string;
            /** @example 1 号楼 */
            buildingName: string;
            /** @example null */
            doorGroupName: string | null;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            purpose: components["schemas"]["VisitPurpose"];
            /** @example 1 */
            entriesAllowed: number;
            /** @example 0 */
            entriesUsed: number;
            /**
             * Format: date-time
             * @description The latest time.
             * @example null
             */
            arrivedAt: string | null;
            /** @example null */
            arrivedGate: string | null;
            /** @example B1-07 */
            parkingSpace: string | null;
            /** @example false */
            overdue: boolean;
        };
        PassUse: {
            at: components["schemas"]["Instant"];
            /** @example 东门 */
            gateName: string;
        };
        Verdict: {
            checkId: components["schemas"]["Id"];
            checkedAt: components["schemas"]["Instant"];
            /** @description Until then an admission may name this check. */
            expiresAt: components["schemas"]["Instant"];
            colour: components["schemas"]["VisitColour"];
            /** @description The weightiest first. */
            reasons: components["schemas"]["VerdictReason"][];
            /** @example true */
            isAdmissible: boolean;
            /**
             * @description Yellow: let in only when the host is here.
             * @example false
             */
            hostRequired: boolean;
            /** @description Null when the code could not be trusted. */
            visit: components["schemas"]["GateVisit"] | null;
            /** @description When and where a used pass let in first. */
            firstUse: components["schemas"]["PassUse"] | null;
            /**
             * @description `wrong_gate`: where to go.
             * @example []
             */
            rightGates: string[];
        };
        AdmitVisitor: {
            checkId: components["schemas"]["Id"];
            /**
             * @description How many came; at most those registered.
             * @example 2
             */
            persons: number;
            /**
             * @description The guard sees the host.
             * @example false
             */
            hostPresent: boolean;
        };
        RefuseVisitor: {
            checkId: components["schemas"]["Id"];
            reason: components["schemas"]["RefusalReason"];
            note: components["schemas"]["PlainText"] | null;
        };
        VisitAtGate: {
            visitId: components["schemas"]["Id"];
        };
        UnmaskVisitor: {
            visitId: components["schemas"]["Id"];
            reason: components["schemas"]["UnmaskReason"];
            note: components["schemas"]["PlainText"] | null;
        };
        FullDocument: {
            kind: components["schemas"]["DocumentKind"];
            /** @example 330902199001011239 */
            number: string;
        };
        FullCompanion: {
            /** @example 张华 */
            name: string;
            document: components["schemas"]["FullDocument"] | null;
        };
        /** @description For the guard’s eyes; the app keeps it in memory for a minute at most. */
        VisitorIdentity: {
            visitId: components["schemas"]["Id"];
            /** @example 李明 */
            name: string;
            document: components["schemas"]["FullDocument"] | null;
            /** @example 13905805678 */
            phone: string | null;
            companions: components["schemas"]["FullCompanion"][];
            /** @description When the app covers it again. */
            hideAt: components["schemas"]["Instant"];
        };
        RegisterWalkIn: {
            /** @example v2026-11 */
            consentVersion: string;
            name: components["schemas"]["PersonName"];
            org: components["schemas"]["ShortText"] | null;
            document: components["schemas"]["TypedDocument"];
            phone: components["schemas"]["Phone"];
            plate: components["schemas"]["Plate"] | null;
            companions: components["schemas"]["TypedCompanion"][];
            hostStaffId: components["schemas"]["Id"];
            buildingId: components["schemas"]["Id"];
            purpose: components["schemas"]["VisitPurpose"];
            purposeText: components["schemas"]["PlainText"] | null;
        };
        GateVisitPage: {
            items: components["schemas"]["GateVisit"][];
            /** @example null */
            nextCursor: string | null;
        };
        GateEventPage: {
            items: components["schemas"]["GateEvent"][];
            /** @example null */
            nextCursor: string | null;
        };
        EvacuationRow: {
            visitId: components["schemas"]["Id"];
            /** @example 李明 */
            name: string;
            /**
             * @example [
             *       "张华"
             *     ]
             */
            companionNames: string[];
            /**
             * @description Who came in; may be fewer than registered.
             * @example 2
             */
            persons: number;
            /** @example 1 号楼 */
            buildingName: string;
            /** @example null */
            doorGroupName: string | null;
            /** @example 陈海平 */
            hostName: string;
            arrivedAt: components["schemas"]["Instant"];
        };
        EvacuationList: {
            generatedAt: components["schemas"]["Instant"];
            /** @example 4 */
            totalVisits: number;
            /** @example 7 */
            totalPersons: number;
            items: components["schemas"]["EvacuationRow"][];
            /** @example null */
            nextCursor: string | null;
        };
        PassKey: {
            /** @example g1 */
            keyId: string;
            /**
             * @description Ed25519, base64url.
             * @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
             */
            publicKey: string;
        };
        OfflinePass: {
            passId: components["schemas"]["Id"];
            visitId: components["schemas"]["Id"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            colour: components["schemas"]["VisitColour"];
            reasons: components["schemas"]["VerdictReason"][];
            /** @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA */
            rotationKey: string;
            /** @example 1 */
            entriesLeft: number;
            /** @example 2 */
            persons: number;
        };
        /** @description Kept on the guard’s device for a shift and wiped at sign-out. Two gates without network cannot see each other: the page says so. */
        OfflineList: {
            listId: components["schemas"]["Id"];
            issuedAt: components["schemas"]["Instant"];
            /** @description The device must not use it any longer. */
            validUntil: components["schemas"]["Instant"];
            /**
             * @description The `aud` that a pass must name.
             * @example zs-admin
             */
            audience: string;
            keys: components["schemas"]["PassKey"][];
            /** @example 30 */
            stepSeconds: number;
            /** @example 6 */
            digits: number;
            passes: components["schemas"]["OfflinePass"][];
            /** @description Passes that are used up, cancelled or superseded. */
            burned: components["schemas"]["Id"][];
        };
        OfflineEvent: {
            /** @description Made by the device, one an event, kept until the event is taken. */
            eventKey: components["schemas"]["AttemptKey"];
            /**
             * @example admitted
             * @enum {string}
             */
            kind: "admitted" | "refused" | "left";
            visitId: components["schemas"]["Id"];
            /** @description The pass that was shown; null for `left`. */
            passId: components["schemas"]["Id"] | null;
            at: components["schemas"]["Instant"];
            /** @example 2 */
            persons: number;
            /** @description Of a refusal. */
            reason: components["schemas"]["RefusalReason"] | null;
        };
        SyncGateEvents: {
            listId: components["schemas"]["Id"];
            events: components["schemas"]["OfflineEvent"][];
        };
        SyncedGateEvent: {
            eventKey: components["schemas"]["AttemptKey"];
            /**
             * @description `conflict`: the pass was used elsewhere or no longer good; the admission is logged as it happened. `ignored`: no such visit, or not inside.
             * @example recorded
             * @enum {string}
             */
            outcome: "recorded" | "known" | "conflict" | "ignored";
            firstUse: components["schemas"]["PassUse"] | null;
        };
        SyncedGateEvents: {
            results: components["schemas"]["SyncedGateEvent"][];
            /** @example 0 */
            conflicts: number;
        };
        ServedWindow: {
            windowId: components["schemas"]["Id"];
            /** @example 1 号窗口 家常菜 */
            windowName: string;
            venueId: components["schemas"]["Id"];
            /** @example 市行政中心第一食堂 */
            venueName: string;
        };
        ServedWindowList: {
            items: components["schemas"]["ServedWindow"][];
        };
        /** @description Small on purpose; polled by the window's phone. */
        WindowBoard: {
            window: components["schemas"]["ServedWindow"];
            word: components["schemas"]["MinuteWord"];
            /**
             * Format: date
             * @example 2026-11-20
             */
            day: string;
            /** @example 42 */
            count: number;
            /** @description Paid today before refunds. */
            takingsFen: components["schemas"]["Fen"];
            /** @description Refunded today. */
            refundedFen: components["schemas"]["Fen"];
            /**
             * @description Changes when there is something new to fetch.
             * @example pay_01H8XQ4E7Z
             */
            latestPaymentId: string | null;
            serverTime: components["schemas"]["Instant"];
        };
        WindowPayment: {
            paymentId: components["schemas"]["Id"];
            /** @example 20261120-1001-000042 */
            serial: string;
            state: components["schemas"]["PaymentState"];
            /** @example 陈*平 */
            payerNameMasked: string;
            /** @example 午餐 */
            periodName: string;
            payableFen: components["schemas"]["Fen"];
            refundedFen: components["schemas"]["Fen"];
            refundableFen: components["schemas"]["Fen"];
            paidAt: components["schemas"]["Instant"];
            /**
             * @description False when the payment was made without a position.
             * @example true
             */
            located: boolean;
        };
        WindowPaymentPage: {
            items: components["schemas"]["WindowPayment"][];
            /** @example null */
            nextCursor: string | null;
        };
        WindowPaymentDetail: {
            payment: components["schemas"]["WindowPayment"];
            window: components["schemas"]["ServedWindow"];
            refunds: components["schemas"]["Refund"][];
        };
        RefundRequest: {
            /**
             * @description The sum of all refunds never exceeds the payment.
             * @example 350
             */
            fen: number;
            /** @example 菜品打错 */
            reason: string;
        };
    };
    responses: {
        /** @description The request does not fit the contract (`invalid_request`, `malformed_json`, `idempotency_key_missing`, …). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Signed in but not allowed (`role_missing`, `cross_site`, `consent_required`, `pin_…`). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rate limit or lock (`rate_limited`, `sms_too_often`, `sms_locked`). */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The backend failed (`internal`, `unavailable`); the result of a mutation is unknown to the client. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No session, or it has ended (`session_missing`, `session_expired`). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 16 KiB (`payload_too_large`). */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not application/json (`unsupported_media_type`). */
        WrongMedia: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule of the domain refuses; `code` says which and the extension members say why. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state does not allow it now (`idempotency_in_flight`, `attempt_closed`, …). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such entity for this user (`not_found` and its kin). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description `nextCursor` of the page before.
         * @example c_AAAB
         */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description Items a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
         * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
         */
        IdempotencyKey: components["schemas"]["AttemptKey"];
        /**
         * @description The short-lived proof of `createPayPinProof`. Outside the key's fingerprint; needed above the password-free limit.
         * @example ppf_9tGQx2Vv1mJd0aYk
         */
        PayPinProof: string;
        /**
         * @description A payment's id.
         * @example pay_01H8XQ4E7Z
         */
        PaymentId: components["schemas"]["Id"];
        /**
         * @description The Idempotency-Key of the caller's own payment.
         * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
         */
        Key: components["schemas"]["AttemptKey"];
        /**
         * @description A quiz's id.
         * @example quiz_2026-11-20
         */
        QuizId: components["schemas"]["Id"];
        /**
         * @description A mall item's id.
         * @example itm_cup
         */
        ItemId: components["schemas"]["Id"];
        /**
         * @description A redemption's id.
         * @example rdm_01H8XQ4E7Z
         */
        RedemptionId: components["schemas"]["Id"];
        /**
         * @description A coupon's id.
         * @example cpn_01H8XQ4E7Z
         */
        CouponId: components["schemas"]["Id"];
        /**
         * @description A gift pack's id.
         * @example gpk_newyear2027
         */
        PackId: components["schemas"]["Id"];
        /**
         * @description A draw's id.
         * @example drw_spring2027
         */
        DrawId: components["schemas"]["Id"];
        /**
         * @description A visit's id.
         * @example vst_01H8XQ4E7Z
         */
        VisitId: components["schemas"]["Id"];
        /**
         * @description The secret of a visitor's link. Never in a path or a query, so that no log has it.
         * @example v.vst_01H8XQ4E7Z.1.9tGQx2Vv1mJd0aYk5bCd4e
         */
        VisitorToken: string;
        /**
         * @description A gate's id.
         * @example gat_east
         */
        GateId: components["schemas"]["Id"];
        /**
         * @description A window's id.
         * @example win_1001-1
         */
        WindowId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type PrivacyItem = components['schemas']['PrivacyItem'];
export type PrivacyNotice = components['schemas']['PrivacyNotice'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type FieldError = components['schemas']['FieldError'];
export type Fen = components['schemas']['Fen'];
export type Instant = components['schemas']['Instant'];
export type Id = components['schemas']['Id'];
export type CouponReason = components['schemas']['CouponReason'];
export type Problem = components['schemas']['Problem'];
export type PrivacyVersion = components['schemas']['PrivacyVersion'];
export type PrivacyConsent = components['schemas']['PrivacyConsent'];
export type PrivacyConsentRecord = components['schemas']['PrivacyConsentRecord'];
export type Phone = components['schemas']['Phone'];
export type SmsCodeRequest = components['schemas']['SmsCodeRequest'];
export type SmsCodeSent = components['schemas']['SmsCodeSent'];
export type SmsCode = components['schemas']['SmsCode'];
export type Credential = components['schemas']['Credential'];
export type SmsSignIn = components['schemas']['SmsSignIn'];
export type Role = components['schemas']['Role'];
export type PayPinState = components['schemas']['PayPinState'];
export type Me = components['schemas']['Me'];
export type Session = components['schemas']['Session'];
export type WechatSignIn = components['schemas']['WechatSignIn'];
export type WechatExchange = components['schemas']['WechatExchange'];
export type WechatBinding = components['schemas']['WechatBinding'];
export type PayPin = components['schemas']['PayPin'];
export type PayPinChange = components['schemas']['PayPinChange'];
export type PayPinSet = components['schemas']['PayPinSet'];
export type PayPinProofRequest = components['schemas']['PayPinProofRequest'];
export type PayPinProof = components['schemas']['PayPinProof'];
export type PayPinReset = components['schemas']['PayPinReset'];
export type MealPeriod = components['schemas']['MealPeriod'];
export type AccountKind = components['schemas']['AccountKind'];
export type Account = components['schemas']['Account'];
export type PaymentState = components['schemas']['PaymentState'];
export type PaymentSummary = components['schemas']['PaymentSummary'];
export type VisitState = components['schemas']['VisitState'];
export type VisitVersion = components['schemas']['VisitVersion'];
export type VisitColour = components['schemas']['VisitColour'];
export type VisitOrigin = components['schemas']['VisitOrigin'];
export type VisitSummary = components['schemas']['VisitSummary'];
export type HomeVisits = components['schemas']['HomeVisits'];
export type Home = components['schemas']['Home'];
export type VenueKind = components['schemas']['VenueKind'];
export type Cursor = components['schemas']['Cursor'];
export type VenueSummary = components['schemas']['VenueSummary'];
export type VenuePage = components['schemas']['VenuePage'];
export type CoordSys = components['schemas']['CoordSys'];
export type VenueLocation = components['schemas']['VenueLocation'];
export type WindowSummary = components['schemas']['WindowSummary'];
export type Venue = components['schemas']['Venue'];
export type CodeResolutionRequest = components['schemas']['CodeResolutionRequest'];
export type Payee = components['schemas']['Payee'];
export type Scene = components['schemas']['Scene'];
export type SceneOption = components['schemas']['SceneOption'];
export type Tariff = components['schemas']['Tariff'];
export type CodeResolution = components['schemas']['CodeResolution'];
export type PhoneLocation = components['schemas']['PhoneLocation'];
export type QuoteRequest = components['schemas']['QuoteRequest'];
export type PeriodRef = components['schemas']['PeriodRef'];
export type SignedFen = components['schemas']['SignedFen'];
export type Adjustment = components['schemas']['Adjustment'];
export type CouponClash = components['schemas']['CouponClash'];
export type CouponOption = components['schemas']['CouponOption'];
export type CouponChoice = components['schemas']['CouponChoice'];
export type Points = components['schemas']['Points'];
export type Allocation = components['schemas']['Allocation'];
export type DistanceVerdict = components['schemas']['DistanceVerdict'];
export type EarlierPayment = components['schemas']['EarlierPayment'];
export type Quote = components['schemas']['Quote'];
export type Month = components['schemas']['Month'];
export type MonthSummary = components['schemas']['MonthSummary'];
export type PaymentPage = components['schemas']['PaymentPage'];
export type AttemptKey = components['schemas']['AttemptKey'];
export type PayRequest = components['schemas']['PayRequest'];
export type PaymentPoints = components['schemas']['PaymentPoints'];
export type Refund = components['schemas']['Refund'];
export type Receipt = components['schemas']['Receipt'];
export type MinuteWord = components['schemas']['MinuteWord'];
export type Payment = components['schemas']['Payment'];
export type PaymentAttempt = components['schemas']['PaymentAttempt'];
export type AccountList = components['schemas']['AccountList'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LedgerEntryPage = components['schemas']['LedgerEntryPage'];
export type ExpiringPoints = components['schemas']['ExpiringPoints'];
export type Level = components['schemas']['Level'];
export type SignInDay = components['schemas']['SignInDay'];
export type SignInStreak = components['schemas']['SignInStreak'];
export type EarnKind = components['schemas']['EarnKind'];
export type EarnRule = components['schemas']['EarnRule'];
export type PointsOverview = components['schemas']['PointsOverview'];
export type PointsEntryKind = components['schemas']['PointsEntryKind'];
export type SignedPoints = components['schemas']['SignedPoints'];
export type PointsReference = components['schemas']['PointsReference'];
export type PointsEntry = components['schemas']['PointsEntry'];
export type PointsEntryPage = components['schemas']['PointsEntryPage'];
export type DailySignIn = components['schemas']['DailySignIn'];
export type QuizOption = components['schemas']['QuizOption'];
export type QuizQuestion = components['schemas']['QuizQuestion'];
export type QuizReview = components['schemas']['QuizReview'];
export type QuizResult = components['schemas']['QuizResult'];
export type Quiz = components['schemas']['Quiz'];
export type QuizAnswer = components['schemas']['QuizAnswer'];
export type QuizAnswers = components['schemas']['QuizAnswers'];
export type MallItemKind = components['schemas']['MallItemKind'];
export type Picture = components['schemas']['Picture'];
export type MallItemSummary = components['schemas']['MallItemSummary'];
export type MallItemPage = components['schemas']['MallItemPage'];
export type PickUpPlace = components['schemas']['PickUpPlace'];
export type CouponDomain = components['schemas']['CouponDomain'];
export type CouponRule = components['schemas']['CouponRule'];
export type MallItem = components['schemas']['MallItem'];
export type RedemptionState = components['schemas']['RedemptionState'];
export type Redemption = components['schemas']['Redemption'];
export type RedemptionPage = components['schemas']['RedemptionPage'];
export type RedeemRequest = components['schemas']['RedeemRequest'];
export type CouponGroup = components['schemas']['CouponGroup'];
export type CouponState = components['schemas']['CouponState'];
export type CouponShare = components['schemas']['CouponShare'];
export type Coupon = components['schemas']['Coupon'];
export type CouponPage = components['schemas']['CouponPage'];
export type CouponEvent = components['schemas']['CouponEvent'];
export type CouponDetail = components['schemas']['CouponDetail'];
export type CouponCodeRequest = components['schemas']['CouponCodeRequest'];
export type GiftPackContent = components['schemas']['GiftPackContent'];
export type GiftPack = components['schemas']['GiftPack'];
export type GiftPackList = components['schemas']['GiftPackList'];
export type GiftPackClaim = components['schemas']['GiftPackClaim'];
export type DrawState = components['schemas']['DrawState'];
export type DrawSummary = components['schemas']['DrawSummary'];
export type DrawPage = components['schemas']['DrawPage'];
export type DrawMode = components['schemas']['DrawMode'];
export type Hex256 = components['schemas']['Hex256'];
export type DrawPrize = components['schemas']['DrawPrize'];
export type Draw = components['schemas']['Draw'];
export type DrawEntry = components['schemas']['DrawEntry'];
export type DrawEntryPage = components['schemas']['DrawEntryPage'];
export type DrawEntryRequest = components['schemas']['DrawEntryRequest'];
export type DrawLogLine = components['schemas']['DrawLogLine'];
export type DrawProof = components['schemas']['DrawProof'];
export type PickUp = components['schemas']['PickUp'];
export type PickUpPage = components['schemas']['PickUpPage'];
export type PickUpCode = components['schemas']['PickUpCode'];
export type VisitPage = components['schemas']['VisitPage'];
export type PersonName = components['schemas']['PersonName'];
export type ShortText = components['schemas']['ShortText'];
export type InvitedVisitor = components['schemas']['InvitedVisitor'];
export type Repetition = components['schemas']['Repetition'];
export type VisitPurpose = components['schemas']['VisitPurpose'];
export type PlainText = components['schemas']['PlainText'];
export type CreateVisits = components['schemas']['CreateVisits'];
export type VisitLink = components['schemas']['VisitLink'];
export type CreatedVisit = components['schemas']['CreatedVisit'];
export type CreatedVisits = components['schemas']['CreatedVisits'];
export type DocumentKind = components['schemas']['DocumentKind'];
export type MaskedDocument = components['schemas']['MaskedDocument'];
export type Companion = components['schemas']['Companion'];
export type Place = components['schemas']['Place'];
export type StaffMember = components['schemas']['StaffMember'];
export type VerdictReason = components['schemas']['VerdictReason'];
export type Visit = components['schemas']['Visit'];
export type ChangeVisit = components['schemas']['ChangeVisit'];
export type ApproveVisit = components['schemas']['ApproveVisit'];
export type DeclineVisit = components['schemas']['DeclineVisit'];
export type CancelVisit = components['schemas']['CancelVisit'];
export type DoorGroup = components['schemas']['DoorGroup'];
export type Building = components['schemas']['Building'];
export type VisitPolicy = components['schemas']['VisitPolicy'];
export type VisitConsent = components['schemas']['VisitConsent'];
export type VisitOptions = components['schemas']['VisitOptions'];
export type VisitContact = components['schemas']['VisitContact'];
export type VisitContactPage = components['schemas']['VisitContactPage'];
export type VisitExport = components['schemas']['VisitExport'];
export type RequestLink = components['schemas']['RequestLink'];
export type StaffList = components['schemas']['StaffList'];
export type NoticeKind = components['schemas']['NoticeKind'];
export type Notice = components['schemas']['Notice'];
export type NoticePage = components['schemas']['NoticePage'];
export type ReadNotices = components['schemas']['ReadNotices'];
export type NoticeCount = components['schemas']['NoticeCount'];
export type InvitingHost = components['schemas']['InvitingHost'];
export type Gateway = components['schemas']['Gateway'];
export type MaskedDetails = components['schemas']['MaskedDetails'];
export type VisitorPass = components['schemas']['VisitorPass'];
export type Invitation = components['schemas']['Invitation'];
export type TypedDocument = components['schemas']['TypedDocument'];
export type Plate = components['schemas']['Plate'];
export type TypedCompanion = components['schemas']['TypedCompanion'];
export type SubmitDetails = components['schemas']['SubmitDetails'];
export type VisitRequestForm = components['schemas']['VisitRequestForm'];
export type RequestVisit = components['schemas']['RequestVisit'];
export type RequestedVisit = components['schemas']['RequestedVisit'];
export type Gate = components['schemas']['Gate'];
export type GateList = components['schemas']['GateList'];
export type GateEventKind = components['schemas']['GateEventKind'];
export type RefusalReason = components['schemas']['RefusalReason'];
export type UnmaskReason = components['schemas']['UnmaskReason'];
export type GateEvent = components['schemas']['GateEvent'];
export type GateBoard = components['schemas']['GateBoard'];
export type CheckPass = components['schemas']['CheckPass'];
export type MaskedCompanion = components['schemas']['MaskedCompanion'];
export type GateVisit = components['schemas']['GateVisit'];
export type PassUse = components['schemas']['PassUse'];
export type Verdict = components['schemas']['Verdict'];
export type AdmitVisitor = components['schemas']['AdmitVisitor'];
export type RefuseVisitor = components['schemas']['RefuseVisitor'];
export type VisitAtGate = components['schemas']['VisitAtGate'];
export type UnmaskVisitor = components['schemas']['UnmaskVisitor'];
export type FullDocument = components['schemas']['FullDocument'];
export type FullCompanion = components['schemas']['FullCompanion'];
export type VisitorIdentity = components['schemas']['VisitorIdentity'];
export type RegisterWalkIn = components['schemas']['RegisterWalkIn'];
export type GateVisitPage = components['schemas']['GateVisitPage'];
export type GateEventPage = components['schemas']['GateEventPage'];
export type EvacuationRow = components['schemas']['EvacuationRow'];
export type EvacuationList = components['schemas']['EvacuationList'];
export type PassKey = components['schemas']['PassKey'];
export type OfflinePass = components['schemas']['OfflinePass'];
export type OfflineList = components['schemas']['OfflineList'];
export type OfflineEvent = components['schemas']['OfflineEvent'];
export type SyncGateEvents = components['schemas']['SyncGateEvents'];
export type SyncedGateEvent = components['schemas']['SyncedGateEvent'];
export type SyncedGateEvents = components['schemas']['SyncedGateEvents'];
export type ServedWindow = components['schemas']['ServedWindow'];
export type ServedWindowList = components['schemas']['ServedWindowList'];
export type WindowBoard = components['schemas']['WindowBoard'];
export type WindowPayment = components['schemas']['WindowPayment'];
export type WindowPaymentPage = components['schemas']['WindowPaymentPage'];
export type WindowPaymentDetail = components['schemas']['WindowPaymentDetail'];
export type RefundRequest = components['schemas']['RefundRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooMany = components['responses']['TooMany'];
export type ResponseFailure = components['responses']['Failure'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseWrongMedia = components['responses']['WrongMedia'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterPayPinProof = components['parameters']['PayPinProof'];
export type ParameterPaymentId = components['parameters']['PaymentId'];
export type ParameterKey = components['parameters']['Key'];
export type ParameterQuizId = components['parameters']['QuizId'];
export type ParameterItemId = components['parameters']['ItemId'];
export type ParameterRedemptionId = components['parameters']['RedemptionId'];
export type ParameterCouponId = components['parameters']['CouponId'];
export type ParameterPackId = components['parameters']['PackId'];
export type ParameterDrawId = components['parameters']['DrawId'];
export type ParameterVisitId = components['parameters']['VisitId'];
export type ParameterVisitorToken = components['parameters']['VisitorToken'];
export type ParameterGateId = components['parameters']['GateId'];
export type ParameterWindowId = components['parameters']['WindowId'];
export type $defs = Record<string, never>;
export interface operations {
    getPrivacyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    recordPrivacyConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivacyConsent"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyConsentRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    sendSmsCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCodeRequest"];
            };
        };
        responses: {
            /** @description On its way, if the number is known. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsCodeSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    signInWithSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsSignIn"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    exchangeWechatCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatSignIn"];
            };
        };
        responses: {
            /** @description Signed in, or to be bound. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatExchange"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    bindWechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatBinding"];
            };
        };
        responses: {
            /** @description Bound and signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out; the cookie is cleared. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    unbindWechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unbound. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    changePayPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPinChange"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    setPayPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPinSet"];
            };
        };
        responses: {
            /** @description Set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    createPayPinProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPinProofRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPinProof"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    sendPayPinResetCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsCodeSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    resetPayPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPinReset"];
            };
        };
        responses: {
            /** @description Reset. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first screen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listVenues: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name, area or address.
                 * @example 食堂
                 */
                q?: string;
                /**
                 * @description Only canteens or only farmhouses.
                 * @example canteen
                 */
                kind?: components["schemas"]["VenueKind"];
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of venues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenuePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A venue's id.
                 * @example ven_1001
                 */
                venueId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    resolveCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeResolutionRequest"];
            };
        };
        responses: {
            /** @description The payee and the choices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeResolution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    createQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteRequest"];
            };
        };
        responses: {
            /** @description The frozen quote. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /**
                 * @description The month; absent means the current one.
                 * @example 2026-11
                 */
                month?: components["schemas"]["Month"];
                /**
                 * @description Only payments in this state.
                 * @example succeeded
                 */
                state?: components["schemas"]["PaymentState"];
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    pay: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The short-lived proof of `createPayPinProof`. Outside the key's fingerprint; needed above the password-free limit.
                 * @example ppf_9tGQx2Vv1mJd0aYk
                 */
                "Pay-Pin-Proof"?: components["parameters"]["PayPinProof"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayRequest"];
            };
        };
        responses: {
            /** @description Paid. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A payment's id.
                 * @example pay_01H8XQ4E7Z
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getPaymentWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A payment's id.
                 * @example pay_01H8XQ4E7Z
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The word. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinuteWord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getPaymentAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Idempotency-Key of the caller's own payment.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAttempt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    closePaymentAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Idempotency-Key of the caller's own payment.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed, or what it had become. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAttempt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listLedgerEntries: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description One of the caller's accounts.
                 * @example acc_10001-m
                 */
                accountId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getPointsOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overview. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsOverview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listPointsEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only entries of this kind.
                 * @example earned
                 */
                kind?: components["schemas"]["PointsEntryKind"];
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    signInForToday: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in, with what was earned. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailySignIn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getTodaysQuiz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quiz, with my result when I have answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quiz"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    answerQuiz: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A quiz's id.
                 * @example quiz_2026-11-20
                 */
                quizId: components["parameters"]["QuizId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuizAnswers"];
            };
        };
        responses: {
            /** @description What was right, and what was earned. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuizResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listMallItems: {
        parameters: {
            query?: {
                /**
                 * @description Only items of this kind.
                 * @example goods
                 */
                kind?: components["schemas"]["MallItemKind"];
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MallItemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getMallItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mall item's id.
                 * @example itm_cup
                 */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MallItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listRedemptions: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this state.
                 * @example ready
                 */
                state?: components["schemas"]["RedemptionState"];
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of redemptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    redeem: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The short-lived proof of `createPayPinProof`. Outside the key's fingerprint; needed above the password-free limit.
                 * @example ppf_9tGQx2Vv1mJd0aYk
                 */
                "Pay-Pin-Proof"?: components["parameters"]["PayPinProof"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemRequest"];
            };
        };
        responses: {
            /** @description Redeemed. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redemption"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getRedemption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A redemption's id.
                 * @example rdm_01H8XQ4E7Z
                 */
                redemptionId: components["parameters"]["RedemptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redemption. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redemption"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    cancelRedemption: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A redemption's id.
                 * @example rdm_01H8XQ4E7Z
                 */
                redemptionId: components["parameters"]["RedemptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redemption"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listCoupons: {
        parameters: {
            query?: {
                /**
                 * @description Usable now or later, used up, or past.
                 * @example usable
                 */
                group?: components["schemas"]["CouponGroup"];
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of coupons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A coupon's id.
                 * @example cpn_01H8XQ4E7Z
                 */
                couponId: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    shareCoupon: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A coupon's id.
                 * @example cpn_01H8XQ4E7Z
                 */
                couponId: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code to pass on. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponShare"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    withdrawCouponShare: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A coupon's id.
                 * @example cpn_01H8XQ4E7Z
                 */
                couponId: components["parameters"]["CouponId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon, usable again. */
            200: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    redeemCouponCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponCodeRequest"];
            };
        };
        responses: {
            /** @description The coupon, mine from now on. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listGiftPacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiftPackList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    claimGiftPack: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A gift pack's id.
                 * @example gpk_newyear2027
                 */
                packId: components["parameters"]["PackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claimed, with the coupons it held. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiftPackClaim"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listDraws: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of draws. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A draw's id.
                 * @example drw_spring2027
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draw, and the seed once it is revealed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listMyDrawEntries: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A draw's id.
                 * @example drw_spring2027
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of my entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    enterDraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A draw's id.
                 * @example drw_spring2027
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawEntryRequest"];
            };
        };
        responses: {
            /** @description What was drawn. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getDrawProof: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A draw's id.
                 * @example drw_spring2027
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawProof"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listPickUps: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this state.
                 * @example ready
                 */
                state?: "ready" | "collected";
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pick-ups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickUpPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    lookUpPickUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PickUpCode"];
            };
        };
        responses: {
            /** @description What the code is for, whatever its state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickUp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    handOutPickUp: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PickUpCode"];
            };
        };
        responses: {
            /** @description Handed out. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickUp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listVisits: {
        parameters: {
            query?: {
                /**
                 * @description `open` are those to come, inside or waiting for me; `past` the others.
                 * @example open
                 */
                group?: "open" | "past";
                /**
                 * @description Only those in this state.
                 * @example pending
                 */
                state?: components["schemas"]["VisitState"];
                /**
                 * @description Part of a visitor’s or organisation’s name, or a purpose.
                 * @example 陈
                 */
                q?: string;
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of visits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    createVisits: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVisits"];
            };
        };
        responses: {
            /** @description Invited. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedVisits"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A visit's id.
                 * @example vst_01H8XQ4E7Z
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    changeVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A visit's id.
                 * @example vst_01H8XQ4E7Z
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVisit"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    approveVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A visit's id.
                 * @example vst_01H8XQ4E7Z
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveVisit"];
            };
        };
        responses: {
            /** @description Approved. */
            200: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    declineVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A visit's id.
                 * @example vst_01H8XQ4E7Z
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineVisit"];
            };
        };
        responses: {
            /** @description Declined. */
            200: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    cancelVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A visit's id.
                 * @example vst_01H8XQ4E7Z
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelVisit"];
            };
        };
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    renewVisitLink: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A visit's id.
                 * @example vst_01H8XQ4E7Z
                 */
                visitId: components["parameters"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Renewed. */
            200: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getVisitOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitOptions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listVisitContacts: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name or an organisation.
                 * @example 陈
                 */
                q?: string;
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    exportVisits: {
        parameters: {
            query: {
                /**
                 * @description First day.
                 * @example 2026-11-01
                 */
                from: string;
                /**
                 * @description Last day; at most 366 days after the first.
                 * @example 2026-11-30
                 */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getVisitRequestLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    renewVisitRequestLink: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Renewed. */
            200: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    findStaff: {
        parameters: {
            query: {
                /**
                 * @description Part of the name.
                 * @example 陈海
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    markNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotices"];
            };
        };
        responses: {
            /** @description Marked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of a visitor's link. Never in a path or a query, so that no log has it.
                 * @example v.vst_01H8XQ4E7Z.1.9tGQx2Vv1mJd0aYk5bCd4e
                 */
                "Visitor-Token": components["parameters"]["VisitorToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    submitVisitorDetails: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of a visitor's link. Never in a path or a query, so that no log has it.
                 * @example v.vst_01H8XQ4E7Z.1.9tGQx2Vv1mJd0aYk5bCd4e
                 */
                "Visitor-Token": components["parameters"]["VisitorToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDetails"];
            };
        };
        responses: {
            /** @description Registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    withdrawVisitorDetails: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of a visitor's link. Never in a path or a query, so that no log has it.
                 * @example v.vst_01H8XQ4E7Z.1.9tGQx2Vv1mJd0aYk5bCd4e
                 */
                "Visitor-Token": components["parameters"]["VisitorToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getVisitRequestForm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of a visitor's link. Never in a path or a query, so that no log has it.
                 * @example v.vst_01H8XQ4E7Z.1.9tGQx2Vv1mJd0aYk5bCd4e
                 */
                "Visitor-Token": components["parameters"]["VisitorToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitRequestForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    requestVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The secret of a visitor's link. Never in a path or a query, so that no log has it.
                 * @example v.vst_01H8XQ4E7Z.1.9tGQx2Vv1mJd0aYk5bCd4e
                 */
                "Visitor-Token": components["parameters"]["VisitorToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestVisit"];
            };
        };
        responses: {
            /** @description Applied. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedVisit"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listServedGates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getGateBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateBoard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    checkPass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPass"];
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    admitVisitor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitVisitor"];
            };
        };
        responses: {
            /** @description Let in; the host is told. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateVisit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    refuseVisitor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseVisitor"];
            };
        };
        responses: {
            /** @description Logged. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    checkOutVisitor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitAtGate"];
            };
        };
        responses: {
            /** @description Out. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateVisit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    unmaskVisitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskVisitor"];
            };
        };
        responses: {
            /** @description The identity. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitorIdentity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    registerWalkIn: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterWalkIn"];
            };
        };
        responses: {
            /** @description Waiting for the host. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateVisit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listGateVisits: {
        parameters: {
            query?: {
                /**
                 * @description Which ones.
                 * @example inside
                 */
                group?: "expected" | "waiting" | "inside" | "overdue";
                /**
                 * @description Part of a visitor’s or host’s name.
                 * @example 陈
                 */
                q?: string;
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of visits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateVisitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listGateEvents: {
        parameters: {
            query?: {
                /**
                 * @description Today unless told otherwise.
                 * @example 2026-11-20
                 */
                day?: string;
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateEventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getEvacuationList: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvacuationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getOfflineList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfflineList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    syncGateEvents: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A gate's id.
                 * @example gat_east
                 */
                gateId: components["parameters"]["GateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncGateEvents"];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncedGateEvents"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listServedWindows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The windows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServedWindowList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getWindowBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A window's id.
                 * @example win_1001-1
                 */
                windowId: components["parameters"]["WindowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowBoard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listWindowPayments: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A window's id.
                 * @example win_1001-1
                 */
                windowId: components["parameters"]["WindowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowPaymentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getWindowPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A payment's id.
                 * @example pay_01H8XQ4E7Z
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowPaymentDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A payment's id.
                 * @example pay_01H8XQ4E7Z
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description Accepted; see its state. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
}
