"""English subjects (Ondelune UK). Notation: topics_smart.py."""

TOPICS = """
== where-is-it | Solstice duvet set; Amber lamp; Dune bathrobe; Cloud pillow
c Any idea where my order {o} has got to? Tracking hasn't moved since {pa}
| my {p} was supposed to come {pa}, still nothing. order no {o}
| Could you tell me when order {o} will be delivered please?
k I understand, let me look into that for you.
| Let me check with the courier, one moment please.
a It reached your local depot this morning and will be delivered on {fu}, between 9 and 1.
| The van broke down yesterday, I'm afraid. Your parcel is on tomorrow's round and you'll get a text with a one-hour slot.
t Brilliant, thank you!
| ok thanks for checking

== lost-parcel | Solstice duvet set; Bear throw; Ember lamp
c Tracking says delivered {pa} but there's nothing here and none of the neighbours have it. Order {o}
| where is my parcel?? says "left in safe place", i dont HAVE a safe place 😤
k I'm sorry about that, I can see why you're annoyed. Let me pull up the delivery photo.
| That must be frustrating. I'm checking the courier's GPS record now.
a The photo shows a door that isn't yours, so I've marked the parcel as lost. A new one leaves our warehouse today and arrives on {fu}.
| The courier has no proof of delivery. I can resend your {p} today or refund {m} pounds, whichever suits you.
c How long will that take? It's for a birthday on Saturday
| right. and when would i actually get it?
a I've upgraded it to next day, so it will be with you by 1 pm on {fu}.
| It goes by express at no charge and should arrive on {fu}.
t That's great, thanks so much
| ok thank you

== wrong-size | Mist pyjamas; Dune bathrobe; Fern slippers | paired
c The {p} are lovely but far too small. Can I swap for the next size up? Order {o}
| got a medium in the {p}, its tiny!! can i swap it
k Of course, I'm checking the stock now.
| Let me see whether we still have the next size.
a We do. I've put one aside and the returns label is on its way to your inbox. Drop the parcel at any collection point.
| Good news, there are three left. I'll send one today and the driver will collect the other at the same time.
c Will I be charged twice in the meantime?
| do i need to pay postage?
a No, exchanges are free and nothing more will leave your account.
| Not at all, the label is prepaid.
t Perfect, thanks
| amazing thank you 😊

== refund-late | Solstice duvet set; Cocoon pendant; Bear throw | paired
c I returned my order three weeks ago and still haven't had my money back. {o}
| STILL waiting for my {m} pounds. this is ridiculous
| The courier shows my return arrived {pa}, but there's no refund on my statement. Order {o}.
k I understand, that is longer than it should be. Let me check what is holding it up.
| I'm sorry for the wait. I'm looking at your return now.
a Your parcel was scanned in but never signed off. I've done that, and {m} pounds will reach your account by {fu}.
| The refund went out this morning. Banks usually show it within two to three working days.
t Finally! Thank you
| ok thanks for sorting it

== broken-lamp | Amber lamp; Cocoon pendant; Neroli wall light
c My {p} turned up smashed to bits
| The {p} arrived with a big crack in the glass, order {o}
i (photo of the broken glass)
| 
k Thank you for the picture. I'm so sorry, that's not how it should arrive.
| I can see the damage clearly, thanks. Let me check what we have in stock.
a I've ordered a replacement, packed in a double box this time. It arrives on {fu}, and there is no need to send the broken one back.
| We're out of that model until the end of the month. I can refund {m} pounds right away or keep one for you.
t Lovely, thank you
| Refund please, thanks

== invoice-copy | Cloud mattress; Bear throw | paired
c Can I get a copy of my invoice for order {o}? Need it for expenses
| where do i find my invoices on the website? cant see them anywhere
a I've just emailed it to the address on your account. It usually lands within five minutes.
| They're under "My account", then "Documents". Each one downloads as a PDF.
c nothing yet
| Not seeing it I'm afraid
a Please have a look in your junk folder: the sender is "billing" and the subject has the order number in it.
| I've sent it a second time, and it has just left our server.
t Got it, thanks!
| found it, thank you

== pause-subscription | bedtime tea box | paired
c Can I pause my tea subscription? I've got far too many boxes
| how do i stop the bedtime tea for a couple of months
k Of course, I'm opening your plan now.
| No problem, let me do that for you.
a I've skipped the next two boxes. It starts again by itself in January and you won't be charged before then.
| That's paused until January. You can restart sooner from "My rituals" if you run out.
c Can I switch flavour when it starts again?
| and can i change to the mint one?
a Yes, up to five days before each box goes out.
| I've changed it for you already, mint from January.
t You're a star, thanks
| great thank you

== billing-twice | Solstice duvet set; Fern slippers | paired
c I've been charged twice for order {o}. {m} pounds each time!
| two payments of {m} have left my bank, why??
k I understand the worry, let me look at both payments.
| Let me check our records straight away.
a Only one of them is a real payment. The other is a pending authorisation, which your bank will drop within five working days.
| You're right, the order went through twice. I've cancelled the second one and {m} pounds are on their way back.
c What if it doesn't disappear?
| ok but that puts me overdrawn
a Send us a screenshot of your statement on {fu} and I'll settle it with your bank the same day.
| I've noted your case as D{n} and I'll look at it again myself on {fu}.
t Alright, thank you
| ok, appreciate it, thanks

== change-address | Amber lamp; Mist pyjamas; Bear throw
c I've put my old address on order {o}, can it still be changed?
| oh no wrong address on {o} 🙈 can you fix it
q Yes, it hasn't left yet. What is the right address, please?
| We're just in time. Could you send me the full address with the postcode?
c Flat 2, {n} Harbour Lane, Bristol
| its 7 Mill Rise, Leeds, the blue door
a All changed. Your {p} will go out tonight and arrive on {fu}.
| I've updated the label, so it will arrive at the new place on {fu}.
t Phew, thanks a lot
| lifesaver, thank you 🙏

== gift-note | Bear throw; Dune bathrobe; gift card
c Can you put a little note in the box? It's for my mum's 60th
| do you do gift wrapping? and can you leave the price out
a We do. Wrapping is 3 pounds, the note is on us, and the price never shows on the slip.
| Certainly. Send me the words, up to two hundred characters, and I'll add them to order {o}.
c "Happy 60th Mum, all our love xx"
| Please write: to the best mum in the world ❤️
a That's added, on an ivory card. It leaves on {fu}.
| Done, word for word. It will be delivered on {fu}.
t So kind, thank you
| Perfect, thanks!

== linen-wash | Solstice linen set; linen sheet
c Can I wash the linen at 60? The label came off
| how do i wash the {p} without shrinking it
a Forty degrees and a gentle spin is best. At sixty it can lose an inch.
| We suggest forty degrees with similar colours, and no more than half an hour in the dryer.
c And red wine? Asking for a friend 😅
| what about coffee stains
a Cold water at once, a little soap, then a normal wash.
| Dab it with sparkling water, don't rub, then wash it the same day.
t Thanks for the tips!
| ha, thank you

== mattress-slot | Cloud mattress; Arch headboard | paired
c Your driver gave me a slot between 8 and 6. I can't take a whole day off work
| can i pick a time for the {p} delivery? order {o}
k I understand, a whole day is not on. I'm looking at the driver's round.
| Let me see what slots are left.
q I have {fu}, either 8 to 10 or 6 to 8 in the evening. Which would you prefer?
| There's {fu} first thing, or the Saturday after. Which suits you?
c First one please
| the first pls
a Booked. The driver will ring half an hour before and carry it upstairs.
| That's yours. You'll get a text the day before, and they take the packaging away.
t Thanks, that works
| Fab, thank you

== gift-card | gift card
c My gift card says zero balance but I only got it on {pa}
| gift card not working at checkout!!
k Let me check whether it was activated.
| I understand, I'm looking at it now.
q What are the last four characters on the back?
| Could you read me the last four digits under the silver strip?
c {n}
| it says {n}
a It was never activated at the till. That's fixed, and the {m} pounds are ready to spend.
| The balance is right, {m} pounds. The website was slow to show it, so please try again in five minutes.
t Working now, thanks
| it worked thank you!

== restock | Solstice duvet set; Bear throw; Dune bathrobe | paired
c When will the {p} be back in blue?
| any news on the green {p}? been waiting two months now
k I'm checking the workshop's calendar.
| Let me look at what's coming in.
a Forty of them arrive on {fu}. I can put you on the alert list so you hear first.
| The workshop delivers on {fu}, and pre-orders are open already.
c Yes please add me
| ok put me down for one
a You're on it, under number {n}.
| Done, your reservation is {n}.
t Thank you!
| cheers, thanks

== rude-courier | Solstice duvet set; Cloud mattress; Amber lamp | paired
c Your courier threw my parcel over the gate. In the RAIN. Order {o}
| absolute joke of a delivery company, he just lobbed it at the door
c last time I buy from you lot
| useless, the lot of you
k I understand why you're angry, and I apologise for how it was handled.
| That is not acceptable, you're quite right. I'm reporting it to the courier.
q Is what's inside all right?
| Has the item itself been damaged?
c Box is soaked, contents seem ok
| its fine no thanks to you
a I've logged the complaint as {n} and put 10 pounds of credit on your account.
| The courier has the complaint under {n}, and the postage of this order is refunded.
t Fine. Thanks I suppose
| ok thanks

== cancel-order | Bear throw; Fern slippers; Cocoon pendant
c Please cancel order {o}, I ordered the wrong thing an hour ago
| need to cancel {o} asap
k Let me see whether it's been packed.
| I'm checking its status now.
a It hadn't been packed, so it's cancelled and nothing will be charged.
| It's already with the driver. Just refuse the parcel at the door and we'll refund {m} pounds once it's back.
t Great, thanks
| ok thank you for your help

== missing-item | Mist pyjamas; pillowcase pair; Bear throw
c One item missing from my parcel! Order {o}
| opened the box and theres no {p} in it, order {o}
k I'm sorry about that. Let me check how it was packed.
| Let me look into it straight away.
a It ships in two parcels, and the second is due on {fu}.
| It was left behind at the warehouse. It goes out by express tonight and reaches you on {fu}.
t Oh I see, thank you
| good to know thanks

== login-trouble | account
c I can't log in, it says my email doesn't exist
| not getting the password reset email :(
q Which address do our order confirmations usually go to?
| Could you tell me the email you used for your last order?
c should be shopper{n}@example.com
| I think it's home{n}@example.org
a There was a typo in the address on your account. I've put it right, so you can ask for the link again.
| Your account was locked after five tries. It's open again, and a link valid for an hour has just gone out.
c I'm in! Thank you
| that worked, thanks

== materials | Mist pyjamas; Bear throw; Dune bathrobe | paired
c Is there any wool in the {p}? I'm allergic
| where's the {p} made? can't find it on the site
k Good question, I'm opening the workshop sheet.
| Let me check the exact fabric.
a There's no animal fibre in it: seventy per cent cotton, thirty per cent linen.
| It's woven in Portugal from organic cotton and sewn in the Vosges.
t Thanks, that's helpful
| perfect, ordering now, thank you

== voucher | Solstice duvet set; Fern slippers | paired
c The voucher code you texted me doesn't work: "invalid code"
| AUTUMN10 isnt working at checkout??
a That one needs a basket of 60 pounds and skips sale items, which may be what is stopping it.
| It ran out at midnight on {pa}. As the text reached you late, I've made you a new one, valid for three days: BRAVO{n}.
c My basket's 58, typical
| will it work on two items
a A pair of pillow sprays would take you over, and the discount covers the lot.
| Yes, as long as neither is in the sale.
t Ha, good tip, thanks
| thanks, all done
"""
