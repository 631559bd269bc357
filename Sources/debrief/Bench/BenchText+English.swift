extension BenchText.Words {
  /// English words of a shop's desk.
  static let english = Self(
    givenNames: [
      "Oliver", "Emma", "Harriet", "George", "Amelia", "Noah", "Isla", "Freddie", "Grace", "Leo", "Poppy", "Arthur",
      "Ruby",
      "Theo", "Alice", "Max", "Florence", "Toby", "Nadia", "Callum", "Imogen", "Rhys", "Priya", "Ewan",
    ],
    familyNames: [
      "Hart", "Bennett", "Walker", "Fletcher", "Hughes", "Patel", "Osborne", "Murray", "Barnes", "Whitfield",
      "Sinclair",
      "Doyle", "Lowe", "Chapman", "Ellison", "Frost", "Goddard", "Kerr",
    ],
    items: [
      "the desk lamp", "the folding bike", "the coffee machine", "the grey sofa", "the wool coat", "the headphones",
      "the kettle", "the backpack", "the watch", "the rug", "the coffee table", "the mixer", "the lawn mower",
      "the mattress",
    ],
    places: ["Leeds", "Bristol", "Cardiff", "Norwich", "Exeter", "York", "Derby", "Perth", "Swansea", "Luton"],
    openings: [
      "I still haven't received %i, order %n.", "%i arrived broken in %p, order %n.",
      "I'd like to swap %i for another size.", "the payment of %d was taken twice.",
      "where is my delivery %n due at %h?",
      "is %i in stock at the %p shop?", "please cancel order %n placed at %h.",
      "a part is missing in the box, reference %n.",
    ],
    questions: [
      "could you confirm the order number for me?", "which colour did you choose?",
      "where should the parcel have gone?",
      "do you have a picture of %i?", "would you rather have a swap or %d back?",
    ],
    answers: [
      "your parcel %n left %p this morning and will be with you around %h.",
      "the refund of %d is on its way and takes three days.",
      "I've put %i aside at the %p shop until %h.", "a return label with the number %n is in your inbox.",
      "the missing part leaves today, tracking %n.", "order %n is cancelled and nothing will be charged.",
    ],
    details: [
      "it's a birthday present for Saturday.", "I'm in %p all week.", "I paid %d by card.",
      "the driver came at %h and didn't ring 😕",
      "the reference is %n.",
    ],
    greetings: ["Hello", "Hi", "Good morning", "Good afternoon"],
    acknowledgements: ["let me check that", "I understand", "I'm looking into this now", "let me see what I can do"],
    offers: ["Is there anything else I can help you with?", "Can I help with anything else today?"],
    farewells: ["Have a lovely day", "Goodbye and take care", "Have a great evening", "Take care"],
    thanks: ["thanks a lot", "perfect, thank you", "great, cheers 🙂", "ok thanks, bye"],
    relaunches: ["Are you still there?", "Did you see my message?"],
    transfers: ["I've read your request and I'm passing you on to our billing team."], adviser: "your adviser at")
}
