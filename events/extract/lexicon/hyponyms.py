"""Wider nouns with the nouns of what they may be: an instrument is a cello or a harp, a weapon a rifle or a sword.

Finer than `kinds`, whose "product" is a freezer or a coat. Instruments, weapons, drugs, animals, diseases, machines,
devices and garments were taken from WordNet 3.0 as `wordnet` was, under whose licence these lists are: the words under
the first sense of each wider noun (a medicine, a vaccine and an antidote under "drug") among the commonest ones; those
that are as often something else, as "bow", "key" or "queen", were left out, and words of the day's news, as "drone",
put in. Aircraft, ships, venues, facilities, structures and institutions were listed by hand.
"""

from events.extract.lexicon.words import word_set

_MACHINES = word_set(
    """
    alternator chainsaw computer dynamo engine gramophone jigsaw lathe loom mainframe motor phonograph robot stapler
    supercomputer thresher turbine typewriter generator pump compressor drill crane excavator bulldozer tractor
    harvester scanner printer photocopier dishwasher fridge refrigerator freezer oven furnace centrifuge ventilator
    incinerator boiler
    """
)
_DEVICES = _MACHINES | word_set(
    """
    adaptor amplifier analyser analyzer antenna barometer beeper buzzer capacitor carburetor carburettor clock
    converter cooler detector detonator diaphragm easel electrode elevator lift extinguisher faucet flashlight gadget
    gyroscope headlight headphone heater hoist hourglass laser loudspeaker magnet megaphone microphone microcomputer
    microprocessor microscope minicomputer muffler odometer oscilloscope padlock pager periscope phone projector
    propeller pulley radar radiator receiver respirator resistor searchlight sensor simulator smartphone speedometer
    sprinkler stethoscope stopwatch stove sundial syringe telephone telescope thermometer thermostat timer transformer
    transistor treadmill wristwatch camera pacemaker battery console tablet headset hoverboard jetpack
    drone exoskeleton inhaler laptop tracker recorder transmitter beacon
    """
)
_AIRCRAFT = word_set(
    "plane jet helicopter airliner airship balloon aeroplane airplane biplane glider seaplane bomber drone"
)

NOUNS = {
    "instrument": word_set(
        """
        accordion banjo bassoon bugle cello clarinet cornet cymbal drum fiddle flute gong guitar harmonica harp
        harpsichord lyre mandolin oboe piano piccolo saxophone tambourine trombone trumpet tuba viola violin xylophone
        lute organ bagpipe zither sitar ukulele
        """
    ),
    "weapon": word_set(
        """
        bayonet boomerang crossbow dagger firearm gun hatchet lance machete missile musket pistol revolver rifle
        saber sabre shotgun spear sword tomahawk knife axe cannon
        """
    ),
    "drug": word_set(
        """
        amphetamine anaesthetic analgesic anesthetic antibiotic antidote antiseptic aspirin barbiturate cocaine heroin
        liniment medication medicine morphine opium penicillin quinine sedative tranquilizer tranquilliser vaccine
        antivenom pill jab ointment steroid
        """
    ),
    "bird": word_set(
        """
        blackbird bluebird buzzard condor crow dove duck eagle falcon finch flamingo gander goose gosling hawk hen
        hummingbird jackdaw kingfisher lark magpie mallard mockingbird nightingale owl owlet parakeet parrot pelican
        penguin pheasant pigeon puffin raven robin rooster cockerel snipe sparrow stork swan toucan turkey vulture
        woodpecker kestrel osprey heron ibis albatross gull ostrich emu peacock budgerigar cockatoo duckling
        """
    ),
    "fish": word_set("goldfish guppy minnow salmon shark trout sturgeon tuna eel carp cod herring"),
    "insect": word_set(
        """
        ant bedbug bee beetle bumblebee butterfly cockroach dragonfly firefly flea gnat grasshopper hornet
        ladybug ladybird locust louse mosquito moth termite wasp
        """
    ),
    "reptile": word_set(
        "cobra crocodile alligator dinosaur iguana lizard python rattlesnake serpent snake tortoise turtle viper"
    ),
    "disease": word_set(
        """
        anthrax arthritis asthma cancer cholera diabetes diphtheria dysentery eczema emphysema flu gout hepatitis
        herpes influenza leprosy leukaemia leukemia malaria measles mumps pneumonia polio rabies rheumatism rubella
        smallpox syphilis tetanus tuberculosis typhoid typhus
        """
    ),
    "machine": _MACHINES,
    "device": _DEVICES | {"bomb", "grenade"},
    "unit": _DEVICES,
    "garment": word_set(
        """
        anorak blazer blouse bra cardigan coat corset gown jacket kerchief kilt kimono nightgown overcoat parka
        petticoat poncho pullover raincoat robe sari scarf shawl shirt skirt sweater toga tunic tuxedo veil vest cloak
        """
    ),
    "aircraft": _AIRCRAFT,
    "plane": _AIRCRAFT - {"helicopter", "balloon", "airship", "drone"},
    "ship": word_set(
        """
        ferry tanker vessel liner frigate destroyer freighter schooner steamer cruiser minesweeper icebreaker clipper
        brig galleon warship catamaran battleship trawler
        carrier boat submarine yacht tug tugboat cutter barge
        """
    ),
    "venue": word_set("stadium arena hall theatre theater nightclub cinema pub velodrome amphitheatre amphitheater"),
    "facility": word_set(
        """
        laboratory reactor refinery prison jail clinic depot warehouse incinerator smelter foundry cannery factory
        plant mill hangar morgue marina terminal kiln hospital airport port stadium
        """
    ),
    "structure": word_set(
        """
        building bridge footbridge drawbridge dam tower lighthouse pier jetty viaduct aqueduct pylon mast chimney
        turbine breakwater monument fountain spire pavilion amphitheatre amphitheater silo grandstand mausoleum pagoda
        steeple skyscraper overpass bandstand platform barn shed temple tent weir hall
        house church mill factory castle palace fort fortress chapel mosque shrine stadium warehouse hotel crane
        """
    ),
    "institution": word_set("academy school college museum library hospital university orphanage conservatory"),
}
"""Small-letter singular nouns by the noun that takes them up."""
