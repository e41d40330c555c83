/**
 * Common given names of several languages, without accents. Left out are those that are as often a place, a month or
 * a thing ("Florence", "June", "Rose").
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adrian agnes agnieszka ahmed aisha alan albert alejandro aleksander alessandro alex
   alexander alexandra alfie alfred ali alice alicia alison amanda amelia amina amir amy ana anastasia andre andrea
   andreas andrew andrzej angela angelika anita ann anna anne annette annie anthony antonio antoine anton archie arjun
   arthur arun asha ashley astrid audrey barbara beata beatrice ben benjamin bernard bernd beth bethany bettina birgit
   bjorn boris brenda brian bridget bruno camille carla carlos carmen caroline catherine cecile celine chantal charles
   charlie chloe chris christa christian christina christine christoph christopher claire clara claude claudia colin
   connor craig daniel daniela danielle darren david dawn deborah denise dennis derek diane diego dieter dimitri dinesh
   dirk dmitri dominic dominik donald donna doris dorothy douglas dylan edith eduardo edward eileen elaine elena
   elisabeth elizabeth ella ellen ellie elsie emil emily emma eric erika ernst ethan eugene eva evelyn ewa fabian fatima
   felix fernando fiona francesca francesco francis francisco francois frank frederic frederick freya friedrich gareth
   gary gavin geoffrey george georgina gerald gerard gerhard gillian giovanni giulia giuseppe gisela glen gordon graham
   greg gregory guillaume gunter gustav guy hannah hannes hans harold harriet harry hassan hazel heather heidi heike
   heinz helen helena helga helmut henri henrik henry herbert hilary horst howard hugh hugo ian ibrahim igor imran
   ines ingrid irene iris isaac isabel isabella isla ivan jack jacob jacqueline jacques jakob jakub james jamie jan jane
   janet janice jasmine jason javier jean jeanne jeffrey jennifer jens jenny jeremy jessica jill jo joachim joan joanna
   joanne joao joe joel johan johann johannes john jonas jonathan jorge jose josef joseph josephine joshua juan judith
   julia julian julie jurgen justin justyna kai karen karim karin karl karolina katarzyna kate katharina katherine
   kathleen kathryn katie katja katrin kavita keith kelly kenneth kerry kerstin kevin khalid kieran kim kirsten klaus
   krishna kristina krzysztof kurt kyle lakshmi lars laura lauren laurent lawrence lea leah lena leo leon leonard
   leonie leslie lewis liam lily linda lisa lorraine louis louise lucas lucia lucy luis luisa luke lukas lydia
   maciej magdalena mahmoud malcolm malgorzata manfred manuel marc marcel marcin marco marcus margaret maria mariam marie
   marina mario marion marius mark markus marta martha martin martina martyn mary maryam mateusz matteo matthew matthias
   maureen maurice max maximilian megan melanie melissa mia michael michal michel michelle miguel mikhail mila miriam
   mohamed mohammad mohammed monica monika muhammad mustafa nadia nancy natalia natalie natasha nathalie nathan neil
   nicholas nick nico nicola nicolas nicole niels nigel nikolai nina noah nora oliver olivia olga omar oscar oskar otto
   owen pablo pamela patricia patrick paul paula pauline pawel pedro penelope peter petra philip philipp philippe
   phillip pierre piotr poppy priya rachel rafael rahul raj rajesh ralf ralph ramesh raymond rebecca regina reinhard renate
   rene ricardo richard rita rob robert roberto robin roger roland rolf ronald rory rosemary ross roy rudolf rupert russell
   ruth ryan sabine sally sam samantha samuel sandra sanjay sara sarah scott sean sebastian sergei shane sharon sheila
   shirley silke silvia simon simone sofia sonia sophia sophie stefan stefanie stella stephanie stephen steve steven
   stewart stuart sunil suresh susan susanne suzanne svetlana sven sylvia tamara tanja tanya tara tatiana teresa terence
   terry theo theresa thomas thorsten tim timothy tina tobias todd tom tomas tomasz tony tracey tracy trevor udo ulrich
   ulrike ursula ute uwe valentina valerie vanessa vera veronica vijay vincent viktor vladimir walter wayne wendy werner
   wilfried wilhelm william wojciech wolfgang xavier yasmin yusuf yves yvonne zainab zoe zofia`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
