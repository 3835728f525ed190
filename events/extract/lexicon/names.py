"""The words of names: given names, titles, offices and roles, and what names of bodies, places and works have."""

from events.extract.lexicon.words import word_set

CAPITALS = "A-ZÀ-ÖØ-Þ" + "".join(chr(code) for code in range(0x100, 0x220) if chr(code).isupper())
"""What a name begins with, for a pattern: "Łukasz", "Émile"."""

MEN = word_set(
    """
    Aaron Abdul Abraham Adam Adolf Ahmed Alan Albert Alberto Alessandro Alex Alexander Alexei Alfonso Alfred
    Ali Amir Anders Andre Andreas Andrew Angelo Anthony Antoine Anton Antonio Armando Arne Arthur Arturo Axel
    Bashar Ben Benjamin Bernard Bernie Bill Bjorn Bob Boris Brad Brian Bruce Bruno Carl Carlos Cesar Charles
    Chris Christopher Claude Clive Colin Craig Cyril Damian Dan Daniel Darren Dave David Dean Dennis Derek
    Dick Diego Dieter Dmitri Dmitry Dominic Don Donald Doug Douglas Dylan Ed Eduardo Edward Edwin Elias Elliot
    Emil Emmanuel Enrique Eric Erik Ernest Ernst Ethan Eugene Evo Felix Ferdinand Fernando Fidel Filippo
    Francis Francisco Franco Frank Franklin Franz Fred Frederick Friedrich Fritz Gabriel Gary Gavin Geoffrey
    Georg George Gerald Gerhard Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Gustav Hamid
    Hamza Hans Harald Harold Harry Hassan Hector Heinrich Helmut Henri Henry Herbert Herman Hideki Hiroshi
    Horst Howard Hugh Hugo Humphrey Ian Ibrahim Igor Imran Isaac Ivan Ivo Jack Jacob Jacques Jair Jakob Jamal
    James Jan Jannik Jared Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jerry Jim Jimmy Joe Joel Johan Johann
    John Johnny Jonas Jonathan Jorge Jose Josef Joseph Joshua José Juan Julian Julius Justin Karim Karl Karol
    Keith Ken Kenji Kenneth Kevin Kim Klaus Konstantin Kurt Larry Lars Laurent Lee Leo Leon Leonard Leonardo
    Liam Lorenzo Louis Luca Lucas Luigi Luis Luke Magnus Malcolm Manuel Marcel Marco Marcus Mario Mark Martin
    Marvin Mateo Matt Matteo Matthew Mauricio Max Mehmet Michael Michel Miguel Mike Mikhail Milos Mohamed
    Mohammad Mohammed Muhammad Mustafa Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Nils
    Noah Norman Olaf Oleg Oliver Omar Osama Oscar Oskar Otto Owen Pablo Paolo Pascal Patrick Paul Pedro Pervez
    Peter Philip Philippe Pierre Pieter Piotr Prince Rafael Rainer Ralph Raul Ray Raymond Recep Rene Rex Reza
    Ricardo Riccardo Richard Rick Robert Roberto Rodrigo Roger Roland Rolf Ron Ronald Rory Roy Rudolf Rupert
    Russell Ryan Saddam Salman Salvador Sam Samir Samuel Satoshi Scott Sean Sebastian Sergei Sergey Shane
    Shinzo Silvio Simon Stanley Stefan Stephen Steve Steven Stuart Sven Takeshi Tariq Ted Terence Terry Thabo
    Theo Theodore Thomas Tim Timothy Toby Tom Tomas Tommy Tony Trevor Umberto Uwe Vaclav Valery Victor Vikram
    Viktor Vince Vincent Vittorio Vladimir Volodymyr Walter Warren Wayne Werner Wilhelm Willem William Winston
    Hal Dale Cab Duncan Ewan Angus Hamish Alasdair Callum Declan Desmond Dermot Eamon Fergus Finlay Giles Iain Jake
    Kieran Lachlan Leonid Lloyd Luther Maurice Miles Milton Mitchell Neville Niall Norbert Percy Randall Reginald Rhys
    Rodney Ruben Seamus Sidney Silas Spencer Travis Vernon Wesley Wilfred Aldo Alonso Amadou Anatoly Andrei Andrej
    Arvid Bartosz Bekir Bogdan Carlo Cristian Cristiano Dario Davide Dimitri Dragan Edgars Emilio Enzo Esteban Fabio
    Fausto Gennady Giorgio Goran Gregor Gunnar Henrik Hendrik Ignacio Iker Ilya Jaime Janos Jiri Joachim Joaquin Jorgen
    Jozef Kamal Karel Kaspar Kemal Kofi Kwame Lajos Leopold Ludwig Luka Maciej Marek Mariano Massimo Matthias Maurizio
    Mauro Mirko Moussa Nikita Nikola Olivier Ousmane Pavel Petr Petar Raj Rajiv Ramon Rasmus Reinhard Renzo Rogelio
    Sandro Sergio Stanislav Stig Sunil Tadeusz Takashi Thierry Toshiro Vasily Vinod Vito Vladislav Wojciech Yannick Yves
    Zoran Dov Efraim Eitan Moshe Shimon Yitzhak Amos Ephraim Joost Bram Danny Benny Ricky Ronnie Freddie Eddie Charlie
    Bobby Teddy Archie Alfie Jesse Elijah Gideon Jonah Tobias Emile Gaston Honoré Marius Lucien Fabrice
    Wolfgang Woodrow Xavier Xi Yasser Yuri Yusuf Zachary Zoltan
    """
)
WOMEN = word_set(
    """
    Abigail Ada Agnes Aisha Alexandra Alice Alison Amanda Amina Amy Ana Andrea Angela Anita Ann Anna Anne
    Annette Ayesha Barbara Beatrice Benazir Beth Betty Brenda Bridget Brigitte Camilla Carla Carmen Carol
    Caroline Catherine Celia Charlotte Cheryl Chloe Christina Christine Claire Clara Claudia Condoleezza
    Cynthia Daniela Deborah Debra Diana Diane Donna Doris Dorothy Edith Elaine Eleanor Elena Elisabeth
    Elizabeth Ella Ellen Elsa Emily Emma Erica Esther Eva Eve Evelyn Farah Fatima Fiona Flora Florence Frances
    Francesca Freya Gabriela Georgina Gina Gloria Grace Greta Hanna Hannah Harriet Heather Heidi Helen Helena
    Hilda Hillary Ida Indira Ines Ingrid Irene Iris Isabel Isabella Jacinda Jacqueline Jana Jane Janet Janice
    Jasmin Jasmine Jennifer Jenny Jessica Jill Joan Joanna Joanne Johanna Josephine Joyce Judith Judy Julia
    Julie Kamala Karen Karin Katarina Kate Katherine Kathleen Kathryn Keiko Kelly Kimberly Kirsten Kristina
    Lara Laura Lauren Leila Lena Liliana Lillian Lily Linda Lisa Liz Louise Lucia Lucy Luisa Lydia Madeleine
    Malala Margaret Maria Marie Marilyn Marina Marine Marta Martha Mary Megan Melania Melissa Meredith Mia
    Michelle Miriam Molly Monica Nadia Nancy Natalie Nicola Nicole Nina Nora Norma Olga Olivia Pamela Patricia
    Paula Petra Phoebe Polly Priti Priya Queen Rachel Rebecca Renata Rita Rosa Rose Ruby Ruth Sally Samantha
    Sandra Sara Sarah Selma Serena Sharon Sheila Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stella
    Stephanie Susan Suzanne Sylvia Tamara Tanya Tara Tatiana Teresa Tessa Theresa Tina Ulrike Ursula Valentina
    Valeria Valerie Vanessa Venus Vera Veronica Victoria Virginia Vivian Wendy
    Adele Agatha Agnieszka Aileen Alma Amelia Anastasia Annika Antonia Astrid Audrey Bernadette Bertha Birgit Carlotta
    Carolina Cecilia Chiara Clarissa Clementine Constance Cora Cordelia Dagmar Daphne Delia Delphine Dolores Dora
    Dorothea Edna Eileen Eliza Elke Eloise Elspeth Emilia Enid Erika Esme Estelle Eugenia Eunice Evangeline Ewa
    Felicity Flavia Francine Frida Frieda Gail Gemma Genevieve Gertrude Gillian Giulia Gudrun Gwen Gwendolyn Hazel
    Hedwig Helga Henrietta Hermione Ilse Ilze Imogen Inge Ingeborg Irena Irina Isla Ivana Ivy Jadwiga Josefina
    Juanita Julieta Justine Katalin Katerina Kathy Katrina Kirsty Laure Lidia Liesel Lorna Lorraine Lottie Lucille
    Lucinda Ludmila Mabel Magda Magdalena Maja Malgorzata Mamie Marcella Margot Marguerite Marianne Mariana Marisol
    Marit Marlene Maud Maureen Mavis Maxine Mercedes Mildred Millicent Minnie Mireille Moira Mona Muriel Myrtle Nadine
    Naomi Natalia Nell Nellie Noemi Odette Odile Ottilie Paloma Paulina Pauline Peggy Penelope Philippa Phyllis Pia
    Prudence Ramona Rhoda Rosalind Rosamund Roxana Sabina Sabine Saskia Selina Shona Sigrid Simona Solveig Sybil Sylvie
    Tabitha Tatjana Thelma Therese Tilda Tove Trudy Ulla Una Verena Vivienne Wanda Wilhelmina Winifred Yvette Zelda
    Zuzana Yasmin Yoko Yulia Yvonne Zainab
    Zara Zoe
    """
)
GIVEN_NAMES = MEN | WOMEN
MEN_TITLES = word_set(
    """
    Mr Mr. King Prince Sir Lord Father Pope Emperor Duke Baron Sheikh Sultan Brother Bishop Archbishop Cardinal
    """
)
WOMEN_TITLES = word_set("Ms Ms. Mrs Mrs. Miss Queen Princess Lady Dame Empress Duchess Baroness Sister")
TITLES = (
    word_set(
        """
    President Vice Prime Minister Chancellor Senator Congressman Congresswoman Representative Governor Mayor
    Secretary Speaker Judge Justice General Colonel Major Captain Lieutenant Sergeant Admiral Commander Marshal
    Professor Dr Dr. Prof. Gen. Col. Maj. Capt. Lt. Sgt. Adm. Sen. Rep. Gov. Rev. Reverend Rabbi Imam Ayatollah
    Chairman Chairwoman Chief Director Ambassador Attorney Engineer Administrator Taoiseach Premier Leader
    Councillor Councilor Alderman Archdeacon Sheriff
    Executive Flight Coach Inspector Detective Officer Astronaut Cosmonaut Foreign Current Former Acting Deputy
    """
    )
    | MEN_TITLES
    | WOMEN_TITLES
)
PARTICLES = word_set(
    "de da do di du das dos del dei des della delle dello degli der den ter von zu zum zur am van la le el bin ibn al"
)
"""Small words of last names and of names of places: "van Roy", "de la Cruz", "Alto do Sul"."""

OFFICES = word_set("Secretary Minister President Speaker Chairman Chief Director Governor Mayor Head Leader Commander")
"""Titles that "of" and what they are of may follow before the name: "Secretary of Defense Robert Gates"."""

ORGANISATION_WORDS = word_set(
    """
    Party Ministry Department University College Institute Institution Council Committee Commission Company
    Corporation Corp Corp. Inc Inc. Ltd Ltd. Group Bank Agency Association Union Court Congress Parliament
    Senate House Army Navy Force Forces Police Airlines Airways Museum School Center Centre Church Club Team
    Times Post News Journal Organization Organisation Federation League Fund Foundation Front Movement Service
    Services Station Administration Bureau Authority Office Board Society Academy Nations States Kingdom
    Republic Empire Islands Island River Lake Sea Ocean Mountain Mount City Town Village County State Province
    District Street Road Airport Bridge Canal Channel Strait Bay Gulf Valley Desert Park Stadium Hospital Cup
    Games Olympics War Battle Treaty Act Agreement Conference Summit Festival Award Prize Project Programme
    Memorial Open Classic Masters Trophy Tournament Marathon Derby Prix Series
    Program Rovers United Wanderers Athletic Albion Rangers Dynamo Sporting FC Wildcats Capital Holdings Partners
    Corps Headquarters Garden Gardens Theatre Theater Opera Palace Cathedral Castle Hotel Square Heights Beach Harbour
    Harbor Dam Library Gallery Quay Market Works Falls Creek Glacier Peninsula Coast Plains Basin Reef Region Territory
    Avenue Boulevard Highway Tunnel Railway Railroad Canyon Springs Arena Prison Observatory Laboratory Telescope Plant
    """
)
NATURE = word_set(
    "Cyclone Hurricane Typhoon Storm Operation Comet Asteroid Planet Cape Fort Camp Mt Mt. Saint Project Team"
    " Rua Calle Rue Avenida Piazza Praça Plaza Largo Ponte Puente Pont Puerto Serra Sierra Playa Praia Isla Ilha"
)
"""Words that a name of no person begins with."""

ROLES = word_set(
    """
    astronaut cosmonaut inventor president leader minister pilot actor actress singer author writer artist scientist
    researcher director founder chairman senator governor mayor judge lawyer spokesman spokeswoman spokesperson king
    queen prince princess general coach player captain professor entrepreneur businessman journalist activist candidate
    analyst engineer commander officer driver citizen executive wife husband son daughter brother sister mother father
    lawmaker official composer conductor economist physician photographer suffragist dramatist naturalist biochemist
    industrialist cartoonist lexicographer historian novelist poet painter architect surgeon doctor nurse teacher
    astronomer physicist chemist biologist politician banker broker fisherman farmer prosecutor attorney striker cleric
    priest monk bishop rabbi imam preacher soldier suspect musician dissident blogger comedian footballer midfielder
    goalkeeper defender sprinter swimmer cyclist boxer champion champions rival investor dealer plumber nephew niece
    uncle aunt cousin widow widower sculptor inspector detective manager owner financier trader developer envoy diplomat
    ambassador adviser aide deputy chairwoman billionaire millionaire tycoon magnate builder carpenter miner pianist
    violinist guitarist drummer dancer choreographer playwright screenwriter filmmaker explorer climber mountaineer
    sailor skipper jockey trawlerman hunter rancher programmer mathematician botanist geologist archaeologist
    anthropologist philosopher theologian missionary admiral brigadier corporal cadet warlord gunman businesswoman
    congressman congresswoman councillor councilor legislator guard guide clerk butcher baker robber thief burglar
    hacker hostage witness juror caretaker gardener neighbour neighbor passenger pedestrian motorist bystander observer
    prisoner guerrilla fighter firefighter rescuer volunteer peacekeeper potter printer weaver tailor barber roofer
    shepherd miller blacksmith electrician mechanic bricklayer curator archivist librarian critic illustrator animator
    designer stylist midwife dentist optician pharmacist cook waiter landlord headmaster headmistress tutor lecturer
    scholar linguist translator editor columnist presenter comic wrestler golfer rower skier skater gymnast hurdler
    runner winger referee umpire cellist soprano tenor baritone rapper courier smuggler butler valet bodyguard chauffeur
    """
)
