"""Scenes of Ondelune UK; notation: scenes.py."""

SCENES = """
== uk-2101 | UK | Imogen | 6 | 10:04 | whatsapp
+0 c Hello, I was charged delivery twice on order OU-40117, could you look into it?
+20 !assign emma
+70 emma [greeting name announcement answer] Hello Ms Thorne, thank you, I've read your message. I'm passing you on to our Aftercare team.
+40 !transfer emma oliver
+120 oliver [greeting answer] Hi there, I can see both charges.
+60 oliver [announcement answer] I'm passing you on to our Orders team for the refund.
+30 !transfer oliver emma
+150 emma [name answer offer] Ms Thorne, the second charge of 4.95 is refunded as of now. Is there anything else I can help with?
+60 c [thanks] No, that's all, thank you
+40 emma [farewell signature] Have a lovely day! // Emma from Ondelune
+50 !close emma

== uk-2102 | UK | Rupert | 7 | 17:20 | whatsapp
+0 c Hello, the Ember lamp hums when it is dimmed. Is that normal?
d2 09:35 !assign oliver
+80 oliver:failed [greeting answer] Hello, a faint hum is normal below a third of the brightness.
+70 !pause oliver 3
+3h !resume oliver timer
+40 oliver:template Ondelune: we received your message of Wednesday. Would you like to continue this conversation? Reply YES or NO.
+60 !pause oliver 3
+70m c [accepts] Yes please, still humming
+1 !resume oliver customer
+90 oliver [answer offer] A faint hum is normal at the lowest setting; I can send you a quieter dimmer free of charge. Is there anything else you need?
+80 c [thanks] no, thank you
+40 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+50 !close oliver

== uk-2103 | UK | Beatrice | 8 | 10:15 | whatsapp
+0 c Hello, which of your pillows would you suggest for somebody who sleeps on her side?
+20 !assign dylan
+90 dylan [greeting name answer asks] Hello Mrs Fairley, do you prefer a firm pillow or a soft one?
+90 !pause dylan 3
+3h !resume dylan timer
+60 dylan:template An Ondelune adviser is ready to answer your message of today. Shall we carry on?
+60 !pause dylan 3
+100m c [accepts] Sorry, I was out. Firm, I think
+1 !resume dylan customer
+90 dylan [answer offer] The Cloud pillow in firm is the one then, at 45 pounds. Is there anything else I can help with?
+60 c [thanks] no that's it, thank you
+40 dylan [farewell signature] Have a great day. // Dylan, your Ondelune adviser
+50 !close dylan

== uk-2104 | UK | Edmund | 9 | 14:20 | whatsapp
+0 c Hello, one leg of the bedside table is shorter than the others
+20 !assign dylan
+90 dylan [greeting name answer asks] Hello Mr Wragg, could you send me a picture of the label under the top?
+110 !close dylan

== uk-2105 | UK | Tamsin | 12 | 15:10 | messenger
+0 c [gives:order-number] Hello, order OU-51220 came without the pillowcases
+20 !assign dylan
+80 dylan [greeting name answer asks asks:order-number] Hello Ms Pryor, sorry about that. Could you please send me your order number?
+60 c [gives:order-number] It's in my first message, OU-51220
+80 dylan [answer offer] Thank you. The pillowcases leave today. Do you have any other questions?
+60 c [thanks] No, thank you
+40 dylan [farewell signature] Have a nice evening! // Dylan, your Ondelune adviser
+50 !close dylan

== uk-2106 | UK | Jasper | 7 | 11:05 | whatsapp
+0 c [gives:order-number] Hello, my order OU-47003 says cancelled but I never cancelled it
+20 !assign oliver
+80 oliver [greeting answer offer] Hello, the payment had timed out. I've put it through again and it ships tonight. Is there anything else you need?
+60 c [thanks] No, thanks a lot
+40 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+50 !close oliver

== uk-2107 | UK | Jasper | 20 | 10:10 | whatsapp
+0 c Hello, me again. The order you put through has still not turned up!
+20 !assign oliver
+80 oliver [greeting answer asks asks:order-number] Hello, sorry about that. What is your order number?
+70 c [gives:order-number] The one from two weeks ago, OU-47003
+80 oliver [answer offer] Thank you. It sits at your local depot and comes tomorrow. Is there anything else you need?
+60 c [thanks] no thanks
+40 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+50 !close oliver

== uk-2108 | UK | Winifred | 21 | 15:40 | whatsapp
+0 c Hello, I would like to exchange the Dune bathrobe for a longer one if possible
+20 !assign oliver
+90 oliver [greeting answer] Hello, of course. I've asked the warehouse to put a long one aside for you.
+90 !pause oliver 3
d1 09:40 c Good morning, any news about the longer bathrobe you put aside?
+1 !resume oliver customer
+80 oliver [greeting starts-over asks] Hello, how can I help you today?
+70 c As I said yesterday, a longer bathrobe in exchange for mine
+80 oliver [answer offer] It has arrived and leaves today with a prepaid label for the other one. Is there anything else you need?
+60 c [thanks] No, thank you
+40 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+50 !close oliver

== uk-2109 | UK | Felix | 13 | 12:10 | whatsapp
+0 c:image Look at the state of this box
+20 !assign dylan
+80 dylan [greeting name answer refuses] Hello Mr Ormond, please don't send any pictures, a description is enough.
+80 c The box is soaked and the throw inside smells of diesel
+90 dylan [answer offer] I'm sorry to hear that. A new throw leaves today and you can dispose of this one. Is there anything else I can help with?
+60 c [thanks] no, thank you
+40 dylan [farewell signature] Have a great day. // Dylan, your Ondelune adviser
+50 !close dylan

== uk-2110 | UK | Harriet | 14 | 09:50 | whatsapp
+0 c Hello, can I pay the difference for the bigger duvet by card here?
+20 !assign dylan
+90 dylan [greeting name answer asks sensitive] Hello Ms Vane, yes you can. Could you send me your card number?
+80 c Is it safe to write that in a chat?
+80 dylan [answer offer] A payment link is safer, and it is on its way to your inbox. Is there anything else I can help with?
+70 c [thanks] That's better, thank you
+40 dylan [farewell signature] Have a great day. // Dylan, your Ondelune adviser
+50 !close dylan

== uk-2111 | UK | Barnaby | 15 | 16:20 | whatsapp
+0 c Hello, the courier left my mattress in the rain. This is unacceptable
+20 !assign oliver
+100 oliver [greeting indiscreet answer] Hello, between you and me, that courier is always late and careless.
+70 c So what happens now?
+80 oliver [answer] A dry one arrives tomorrow morning and they take the wet one back.
+60 c And who pays me for the day off I have to take?
+25m oliver [rude] That's not my problem.
+80 c Charming.
+60 !close oliver

== uk-2112 | UK | Constance | 16 | 11:30 | whatsapp
+0 c Hello, how do I put the Cocoon pendant together? The leaflet is missing
+20 !assign dylan
+80 dylan [greeting name] Hello Mrs Peel!
+9 dylan [answer] First the ring.
+8 dylan [answer] Then the twelve ribs, from the bottom up.
+10 dylan [answer] Then the shade on top.
+12 dylan [answer] And only then the bulb.
+90 c [thanks] Got it, thank you
+40 dylan [farewell signature] Have a great day. // Dylan, your Ondelune adviser
+50 !close dylan

== uk-2113 | UK | Dexter | 19 | 10:20 | whatsapp
+0 c Hello, is the bedtime tea free from caffeine?
+20 !assign emma
+80 emma [greeting name announcement answer] Hello Mr Vaughan, I've read your message and I'm passing you on to our Aftercare team.
+40 !transfer emma oliver
d0 12:45 oliver [greeting answer offer] Hello, yes, all our blends are. Is there anything else you need?
+60 c [thanks] No, thank you
+40 oliver [farewell signature] Have a good day. // Oliver, your Ondelune adviser
+50 !close oliver

== uk-2114 | UK | Ottilie | 22 | 17:30 | email
+0 c Hello, could you tell me whether the Bear throw is made in Britain?
+30 !assign oliver
d3 10:10 oliver [greeting answer offer farewell signature] Hello, it is woven in Yorkshire. If you have any other questions, just ask. Have a good day. Oliver, your Ondelune adviser
+60 !close oliver

== uk-2115 | UK | Gideon | 23 | 09:10 | whatsapp
+0 c Hi
+2 bot:main Hello, I'm Wick, Ondelune's assistant. What is it about? 1. My order 2. A return 3. Something else
+40 c [free-question] do you have a shop in Leeds?
+2 bot:main Hello, I'm Wick, Ondelune's assistant. What is it about? 1. My order 2. A return 3. Something else
+20 c 3
+25 !assign emma
+60 emma [greeting name answer offer] Hello Mr Marsh, not in Leeds, but York is half an hour away by train. Is there anything else I can help with?
+60 c [thanks] No, thank you
+40 emma [farewell signature] Have a lovely day! // Emma from Ondelune
+50 !close emma

== uk-2116 | UK | Mabel | 26 | 13:25 | whatsapp
+0 c Hello there
+2 bot:main Hello, I'm Wick, Ondelune's assistant. What is it about? 1. My order 2. A return 3. Something else
+35 c [free-question] are your candles made of beeswax?
+2 bot They are, all of them. Shall I pass you on to an adviser?
+30 c yes please
+25 !assign emma
+60 emma [greeting name answer asks] Hello Mrs Thirlby, what would you like to know about our candles?
+60 c Do they drip? They'd stand on an old table
+70 emma [answer offer] They hardly drip, but a saucer under each is wise. Is there anything else I can help with?
+60 c [thanks] That's all, thank you
+40 emma [farewell signature] Have a lovely day! // Emma from Ondelune
+50 !close emma

== uk-2117 | UK | Constance | 28 | 10:12 | whatsapp
+0 c Hello, can the Cocoon pendant hang above a bath, or is that dangerous?
+40 !assign dylan
d1 09:05 !assign emma
+60 emma [greeting name answer offer] Hello Mrs Peel, please keep it two metres away from the water. Is there anything else I can help with?
+60 c [thanks] Good to know, thank you
+40 emma [farewell signature] Have a lovely day! // Emma from Ondelune
+50 !close emma

== uk-2118 | UK | Edmund | 27 | 14:10 | whatsapp
+0 c Hello, when will the Bear throw I sent back be refunded?
+20 !assign dylan
+60 dylan [greeting name] Hello Mr Wragg!
+20 dylan [answer] Refunds are paid to the card you used within ten working days of the parcel reaching us.
+70 c It reached you on the 9th, that's more than ten working days
+80 dylan [answer] Refunds are paid to the card you used within ten working days of the parcel reaching us.
+60 c You have just told me that!
+90 dylan [answer offer] You're right, I've now released it by hand: 62 pounds, by Thursday. Is there anything else I can help with?
+60 c [thanks] No, thank you
+40 dylan [farewell signature] Have a great day. // Dylan, your Ondelune adviser
+50 !close dylan

== uk-2119 | UK | Tamsin | 27 | 18:20 | whatsapp
+0 c Hello, the seam of my new duvet cover has come undone on one side
d2 09:40 !assign oliver
+60 oliver:template Ondelune: we received your message of Tuesday. Would you like to continue this conversation? Reply YES or NO.
+60 !transfer oliver group:Orders
+30m c [accepts] Yes please
+40 !assign emma
+80 emma [greeting name answer offer] Hello Ms Pryor, I'm sorry about the seam. A new cover leaves today. Is there anything else I can help with?
+60 c [thanks] No, thank you
+40 emma [farewell signature] Have a lovely day! // Emma from Ondelune
+50 !close emma

== uk-2120 | UK | Alistair | 14 | 18:25 | whatsapp
+0 c Hello, my Neroli wall light flickers whenever the heating comes on
d2 09:15 !assign oliver
+150 !transfer oliver group:Orders
+12m !assign emma
+50 emma:template An Ondelune adviser is ready to answer your message of Wednesday. Shall we carry on?
+60 !pause emma 3
+45m c [accepts] Yes please, it still flickers
+1 !resume emma customer
+90 emma [greeting name answer offer] Hello Mr Bream, that points to the dimmer: a new one leaves today. Is there anything else I can help with?
+60 c [thanks] No, thank you
+40 emma [farewell signature] Have a lovely day! // Emma from Ondelune
+50 !close emma
"""
